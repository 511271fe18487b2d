package dk.raadslag.importing.shape;

import dk.raadslag.importing.shape.SourceBlock.Line;
import dk.raadslag.publication.Attachment;
import dk.raadslag.publication.ClosedFace;
import dk.raadslag.publication.Decision;
import dk.raadslag.publication.Item;
import dk.raadslag.publication.Outcomes;
import dk.raadslag.publication.Section;
import dk.raadslag.richtext.Inline;
import dk.raadslag.richtext.PlainText;
import dk.raadslag.richtext.RichText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Makes an item of its fields. */
final class ItemReader {

    /** Stands for a closed item whose title may give away too much. */
    static final String NEUTRAL = "Lukket punkt";

    /** Fields that only a closed item fills in. */
    private static final List<String> CLOSING = List.of("neutralTitle", "closureReason", "openDecision");

    private static final Pattern NOTHING = Pattern.compile(
            "(?iu)(?:intet|ingen|nej|ikke relevant|intet at bemærke|(?:punktet er )?åbent?(?: punkt| sag)?|[\\s–—-]*)\\.?");
    private static final String ATTACHMENTS = "attachments";
    private static final Set<String> WITHOUT_PLAIN_HEADLINES =
            Set.of(Section.DECISION, Section.RECOMMENDATION, FieldPart.INTRODUCTION, "earlierTreatment");

    private final ItemPart part;
    private final List<FieldPart> fields;
    private @Nullable String caseNumber;
    private boolean closed;

    private ItemReader(ItemPart part, List<FieldPart> fields, boolean closed) {
        this.part = part;
        this.fields = fields;
        this.caseNumber = part.caseNumber();
        this.closed = closed || part.closed();
    }

    static Item read(ItemPart part, List<FieldPart> fields, boolean closedMeeting) {
        return new ItemReader(part, fields, closedMeeting).item();
    }

    private Item item() {
        List<Section> sections = new ArrayList<>();
        List<Attachment> attachments = new ArrayList<>();
        List<String> points = new ArrayList<>();
        for (FieldPart field : fields) {
            if (field.key().equals(ATTACHMENTS)) {
                attachments.addAll(AttachmentNames.of(field.heading(), field.body()));
                continue;
            }
            RichText text = Prose.text(source(field), !WITHOUT_PLAIN_HEADLINES.contains(field.key()));
            if (field.key().equals(FieldPart.INTRODUCTION) && text.isEmpty()) continue;
            if (field.key().equals(Section.RECOMMENDATION)) points.addAll(RecommendationPoints.of(text));
            sections.add(new Section(field.key(), field.heading(), text));
        }
        closed |= fields.stream().flatMap(field -> field.body().stream()).anyMatch(ItemReader::closesItem);
        closed |= fields.stream().anyMatch(field -> ClosedWords.closesItem(field.heading()));
        closed |= CLOSING.stream().anyMatch(key -> plain(sections, key) != null);
        return new Item(
                part.number(),
                part.title(),
                caseNumber,
                face(sections, attachments.isEmpty()),
                sections,
                points,
                decision(sections),
                attachments,
                null);
    }

    private static boolean closesItem(SourceBlock block) {
        return switch (block) {
            case Line line -> ClosedWords.closesItem(line.text()) || CaseLine.isClosed(line.text());
            case SourceBlock.Table table ->
                table.rows().stream()
                        .map(row -> row.stream()
                                .map(Inline::plain)
                                .map(String::strip)
                                .collect(Collectors.joining(": ")))
                        .anyMatch(ClosedWords::closesItem);
            case SourceBlock.PageBreak _ -> false;
        };
    }

    private List<SourceBlock> source(FieldPart field) {
        if (field.key().equals(Section.RECOMMENDATION)) return RecommendationLines.apart(field.body());
        return field.key().equals(FieldPart.INTRODUCTION) ? introduction(field.body()) : field.body();
    }

    /** The case number and the word that says open or closed stand between the title and the first field. */
    private List<SourceBlock> introduction(List<SourceBlock> body) {
        List<SourceBlock> rest = new ArrayList<>();
        for (SourceBlock block : body) {
            if (block instanceof Line line) {
                String text = line.text();
                Optional<String> number = CaseLine.number(text);
                if (number.isPresent() && (caseNumber == null || number.get().equals(caseNumber))) {
                    caseNumber = number.get();
                    continue;
                }
                if (ClosedWords.isState(text)) {
                    closed |= ClosedWords.isClosedState(text);
                    continue;
                }
                if (text.equals(part.title())) continue;
            }
            rest.add(block);
        }
        return rest;
    }

    private static @Nullable Decision decision(List<Section> sections) {
        return first(sections, Section.DECISION).map(Outcomes::decision).orElse(null);
    }

    private @Nullable ClosedFace face(List<Section> sections, boolean withoutAttachments) {
        if (!closed) return null;
        String neutral = plain(sections, "neutralTitle");
        boolean bare = withoutAttachments
                && caseNumber == null
                && sections.stream().allMatch(section -> section.text().isEmpty());
        String title = neutral != null ? neutral : bare ? part.title() : NEUTRAL;
        return new ClosedFace(title, plain(sections, "closureReason"), plain(sections, "openDecision"));
    }

    /** What a field of a closed item says, unless it says that there is nothing to say. */
    private static @Nullable String plain(List<Section> sections, String key) {
        return first(sections, key)
                .filter(text -> !NOTHING.matcher(text.strip()).matches())
                .orElse(null);
    }

    private static Optional<String> first(List<Section> sections, String key) {
        return sections.stream()
                .filter(section -> section.key().equals(key))
                .map(section -> PlainText.of(section.text()))
                .filter(text -> !text.isBlank())
                .findFirst();
    }
}
