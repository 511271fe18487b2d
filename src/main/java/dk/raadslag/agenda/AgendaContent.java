package dk.raadslag.agenda;

import static java.util.Objects.requireNonNull;
import static java.util.Objects.requireNonNullElseGet;

import dk.raadslag.access.Reader;
import dk.raadslag.agenda.Origins.Origin;
import dk.raadslag.meeting.Meeting;
import dk.raadslag.paper.Attachments;
import dk.raadslag.paper.Figures;
import dk.raadslag.paper.Paper;
import dk.raadslag.paper.PaperHead;
import dk.raadslag.paper.Papers;
import dk.raadslag.publication.Attachment;
import dk.raadslag.publication.ClosedFace;
import dk.raadslag.publication.Content;
import dk.raadslag.publication.EditionAudience;
import dk.raadslag.publication.EditionKind;
import dk.raadslag.publication.Exclusions;
import dk.raadslag.publication.Head;
import dk.raadslag.publication.Item;
import dk.raadslag.publication.NewEdition;
import dk.raadslag.publication.Section;
import dk.raadslag.publication.StoredFile;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Writes an agenda down as the edition it becomes: what stands in its cases, never what is proposed. */
@Component
class AgendaContent {

    private final Papers papers;
    private final Attachments attachments;
    private final Figures figures;
    private final LastMinutes lastMinutes;
    private final FollowUpItem followUp;
    private final Origins origins;
    private final Numbering numbering;
    private final PrintedFields fields;

    AgendaContent(
            Papers papers,
            Attachments attachments,
            Figures figures,
            LastMinutes lastMinutes,
            FollowUpItem followUp,
            Origins origins,
            Numbering numbering,
            PrintedFields fields) {
        this.papers = papers;
        this.attachments = attachments;
        this.figures = figures;
        this.lastMinutes = lastMinutes;
        this.followUp = followUp;
        this.origins = origins;
        this.numbering = numbering;
        this.fields = fields;
    }

    /**
     * @param taken which items it holds; their numbers are those of the whole agenda
     * @param lateReason why it is sent out late, or null
     */
    NewEdition edition(
            Reader reader, Agenda agenda, EditionKind kind, Predicate<AgendaItem> taken, @Nullable String lateReason) {
        return edition(agenda, kind, taken, lateReason, Enclosed.whole(reader));
    }

    /** The whole agenda to be looked at: with its pictures, and of its files the names alone. */
    NewEdition proof(Reader reader, Agenda agenda) {
        return edition(agenda, EditionKind.AGENDA, _ -> true, null, Enclosed.toLookAt(reader));
    }

    private NewEdition edition(
            Agenda agenda,
            EditionKind kind,
            Predicate<AgendaItem> taken,
            @Nullable String lateReason,
            Enclosed enclosed) {
        Meeting meeting = agenda.meeting();
        Map<Long, Integer> numbers = agenda.numbers();
        String filed = numbering.chosen(enclosed.reader(), meeting.committee()).caseNumber();
        Map<Long, Origin> origins = this.origins.of(enclosed.reader(), agenda);
        List<Item> items = new ArrayList<>();
        for (AgendaItem item : agenda.items()) {
            if (!taken.test(item)) continue;
            String number = item.numbered() ? String.valueOf(numbers.get(item.id())) : "";
            List<Section> origin = this.origins.sections(enclosed.reader(), agenda, item.id(), origins.get(item.id()));
            items.add(
                    switch (item) {
                        case AgendaItem.OfPaper paper -> item(paper, number, origin, enclosed);
                        case AgendaItem.Plain plain -> bare(plain.id(), number, plain.title(), filed, origin);
                        case AgendaItem.Heading heading -> bare(heading.id(), number, heading.title(), null, List.of());
                        case AgendaItem.FollowUp later ->
                            bare(
                                    later.id(),
                                    number,
                                    later.title(),
                                    filed,
                                    followUp.sections(enclosed.reader(), meeting));
                        case AgendaItem.LastMinutes minutes ->
                            bare(
                                    minutes.id(),
                                    number,
                                    minutes.title(),
                                    filed,
                                    lastMinutes.section(enclosed.reader(), meeting));
                    });
        }
        Content content = new Content(kind, head(meeting, lateReason), items);
        return new NewEdition(
                meeting.id(),
                content,
                EditionAudience.of(meeting),
                EditionAudience.ofClosedItems(meeting),
                null,
                null,
                enclosed.files(),
                enclosed.pictures());
    }

    private static Head head(Meeting meeting, @Nullable String lateReason) {
        return new Head(
                meeting.committee().name(),
                meeting.startsAt().toLocalDate(),
                meeting.timeKnown() ? meeting.startsAt().toLocalTime() : null,
                meeting.endsAt() == null
                        ? null
                        : requireNonNull(meeting.endsAt()).toLocalTime(),
                meeting.place(),
                List.of(),
                List.of(),
                null,
                lateReason,
                null,
                meeting.extraordinary());
    }

    private static Item bare(
            long id, String number, String title, @Nullable String caseNumber, List<Section> sections) {
        return new Item(number, title, caseNumber, null, sections, List.of(), null, List.of(), Exclusions.source(id));
    }

    /** A case that its authors have taken back from the committee is only in a proof; its gate stops it. */
    private Item item(AgendaItem.OfPaper item, String number, List<Section> origin, Enclosed enclosed) {
        return papers.byId(enclosed.reader(), item.paperId())
                .map(paper -> item(item, paper, number, origin, enclosed))
                .orElseGet(() -> bare(item.id(), number, fields.unseen(), null, origin));
    }

    private Item item(AgendaItem.OfPaper item, Paper paper, String number, List<Section> origin, Enclosed enclosed) {
        PaperHead head = paper.head();
        return new Item(
                number,
                head.title(),
                head.caseNumber(),
                face(head),
                Stream.concat(
                                origin.stream(),
                                fields.sections(paper, (figure, id) -> picture(paper, id, enclosed)).stream())
                        .toList(),
                fields.points(paper),
                null,
                attached(paper, enclosed),
                Exclusions.source(item.id()));
    }

    /** A proof may be printed before there is a neutral title; nothing is sent out without. */
    private @Nullable ClosedFace face(PaperHead head) {
        if (!head.closed()) return null;
        String title = requireNonNullElseGet(head.neutralTitle(), fields::closed);
        return new ClosedFace(title, head.printedClosure(), null);
    }

    private void picture(Paper paper, UUID id, Enclosed enclosed) {
        figures.one(enclosed.reader(), paper, id)
                .ifPresent(
                        stored -> enclosed.pictures().put(id, new StoredFile("", stored.mediaType(), stored.bytes())));
    }

    private List<Attachment> attached(Paper paper, Enclosed enclosed) {
        List<Attachment> attached = new ArrayList<>();
        for (var attachment : attachments.of(enclosed.reader(), paper)) {
            if (attachment.removed()) continue;
            var version = attachment.current();
            String file = attachment.id() + "/" + version.number();
            String name = attachment.name() + "." + version.ending();
            if (enclosed.withFiles()) {
                byte[] bytes = attachments.bytes(enclosed.reader(), attachment);
                enclosed.files().put(file, new StoredFile(name, version.mediaType(), bytes));
            }
            attached.add(new Attachment(attachment.name(), !attachment.closed(), file));
        }
        return attached;
    }

    /** What goes with the text, as the reader may see it. */
    private record Enclosed(
            Reader reader, boolean withFiles, Map<String, StoredFile> files, Map<UUID, StoredFile> pictures) {

        static Enclosed whole(Reader reader) {
            return new Enclosed(reader, true, new HashMap<>(), new HashMap<>());
        }

        static Enclosed toLookAt(Reader reader) {
            return new Enclosed(reader, false, new HashMap<>(), new HashMap<>());
        }
    }
}
