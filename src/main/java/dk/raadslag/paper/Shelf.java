package dk.raadslag.paper;

import static java.util.Objects.requireNonNull;

import dk.raadslag.richtext.Proposal;
import dk.raadslag.richtext.RichText;
import dk.raadslag.richtext.RichTextJson;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts papers together from their rows. Used inside a reading. */
@Component
class Shelf {

    private final PaperTable papers;
    private final PartTable parts;
    private final TemplateTable templates;
    private final PaperAttachmentTable attachments;

    Shelf(PaperTable papers, PartTable parts, TemplateTable templates, PaperAttachmentTable attachments) {
        this.papers = papers;
        this.parts = parts;
        this.templates = templates;
        this.attachments = attachments;
    }

    Optional<Paper> byId(long id) {
        return byIds(List.of(id)).stream().findFirst();
    }

    List<Paper> byIds(Collection<Long> ids) {
        if (ids.isEmpty()) return List.of();
        List<PaperTable.Row> rows = papers.byIds(ids);
        Map<Long, PaperTemplate> versions =
                templates
                        .versions(rows.stream()
                                .map(PaperTable.Row::templateVersionId)
                                .distinct()
                                .toList())
                        .stream()
                        .collect(Collectors.toMap(PaperTemplate::versionId, Function.identity()));
        Map<Long, List<PartTable.Row>> written =
                parts.of(ids).stream().collect(Collectors.groupingBy(PartTable.Row::paperId));
        Map<Long, List<Attached>> attached = attachments.now(ids);
        return rows.stream()
                .map(row -> paper(
                        row,
                        requireNonNull(versions.get(row.templateVersionId())),
                        requireNonNull(written.get(row.id())),
                        attached.getOrDefault(row.id(), List.of())))
                .toList();
    }

    private static Paper paper(
            PaperTable.Row row, PaperTemplate template, List<PartTable.Row> parts, List<Attached> attached) {
        Map<String, PartTable.Row> written =
                parts.stream().collect(Collectors.toMap(PartTable.Row::part, Function.identity()));
        PartTable.Row head = requireNonNull(written.get(PartTable.HEAD));
        return new Paper(
                row.id(),
                template,
                head(head),
                head.version(),
                head.savedAt(),
                Set.copyOf(row.authors()),
                everAuthors(row),
                Set.copyOf(row.readers()),
                row.committees(),
                template.fields().stream()
                        .map(field -> part(field.key(), written.get(field.key())))
                        .toList(),
                attached,
                row.begunBy(),
                row.begunAt(),
                row.copiedFrom(),
                row.audience());
    }

    private static Set<Long> everAuthors(PaperTable.Row row) {
        Set<Long> ever = new HashSet<>(row.authors());
        ever.addAll(row.formerAuthors());
        ever.add(row.begunBy());
        return ever;
    }

    static PaperHead head(PartTable.Row row) {
        return PaperJson.read(row.current(), PaperHead.class);
    }

    static Part part(String key, PartTable.@Nullable Row row) {
        if (row == null) return Part.untouched(key);
        return new Part(key, row.version(), text(row), row.savedAt(), row.savedBy());
    }

    static Proposal text(PartTable.Row row) {
        RichText current = RichTextJson.read(row.current());
        if (row.base().equals(row.current())) return Proposal.of(current);
        return new Proposal(RichTextJson.read(row.base()), current, PaperJson.changes(row.changes()));
    }

    /** Those written in last come first. */
    List<PaperSummary> all() {
        List<PartTable.Opening> openings = parts.openings();
        Map<Long, PaperTable.Row> rows =
                papers.all().stream().collect(Collectors.toMap(PaperTable.Row::id, Function.identity()));
        return openings.stream()
                .map(opening -> summary(requireNonNull(rows.get(opening.paperId())), opening))
                .toList();
    }

    private static PaperSummary summary(PaperTable.Row row, PartTable.Opening opening) {
        PaperHead head = PaperJson.read(opening.head(), PaperHead.class);
        return new PaperSummary(
                row.id(), head, Set.copyOf(row.authors()), row.committees(), row.copiedFrom(), opening.savedAt());
    }
}
