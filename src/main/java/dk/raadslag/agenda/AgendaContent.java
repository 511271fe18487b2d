package dk.raadslag.agenda;

import static java.util.Objects.requireNonNull;
import static java.util.Objects.requireNonNullElseGet;

import dk.raadslag.access.Audience;
import dk.raadslag.access.Reader;
import dk.raadslag.access.Token;
import dk.raadslag.committee.Committee;
import dk.raadslag.meeting.Meeting;
import dk.raadslag.paper.Attachments;
import dk.raadslag.paper.Figures;
import dk.raadslag.paper.Paper;
import dk.raadslag.paper.PaperHead;
import dk.raadslag.paper.Papers;
import dk.raadslag.publication.Attachment;
import dk.raadslag.publication.ClosedFace;
import dk.raadslag.publication.Content;
import dk.raadslag.publication.EditionKind;
import dk.raadslag.publication.Head;
import dk.raadslag.publication.Item;
import dk.raadslag.publication.NewEdition;
import dk.raadslag.publication.StoredFile;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Writes an agenda down as the edition it becomes: what stands in its cases, never what is proposed. */
@Component
class AgendaContent {

    private final Papers papers;
    private final Attachments attachments;
    private final Figures figures;
    private final LastMinutes lastMinutes;
    private final PrintedFields fields;

    AgendaContent(
            Papers papers, Attachments attachments, Figures figures, LastMinutes lastMinutes, PrintedFields fields) {
        this.papers = papers;
        this.attachments = attachments;
        this.figures = figures;
        this.lastMinutes = lastMinutes;
        this.fields = fields;
    }

    /**
     * @param taken which items it holds; their numbers are those of the whole agenda
     * @param lateReason why it is sent out late, or null
     */
    NewEdition edition(
            Reader reader, Agenda agenda, EditionKind kind, Predicate<AgendaItem> taken, @Nullable String lateReason) {
        Meeting meeting = agenda.meeting();
        Map<String, StoredFile> files = new HashMap<>();
        Map<UUID, StoredFile> pictures = new HashMap<>();
        Map<Long, Integer> numbers = agenda.numbers();
        List<Item> items = new ArrayList<>();
        for (AgendaItem item : agenda.items()) {
            if (!taken.test(item)) continue;
            String number = item.numbered() ? String.valueOf(numbers.get(item.id())) : "";
            items.add(
                    switch (item) {
                        case AgendaItem.OfPaper paper -> item(reader, paper, number, files, pictures);
                        case AgendaItem.Plain plain -> bare(plain.id(), number, plain.title(), List.of());
                        case AgendaItem.Heading heading -> bare(heading.id(), number, heading.title(), List.of());
                        case AgendaItem.LastMinutes minutes ->
                            bare(minutes.id(), number, minutes.title(), lastMinutes.section(reader, meeting));
                    });
        }
        Content content = new Content(kind, head(meeting, lateReason), items);
        Committee committee = meeting.committee();
        return new NewEdition(
                meeting.id(), content, readers(committee), closedReaders(committee), null, null, files, pictures);
    }

    /** Those who may know of the committee, and those who sit in it. */
    private static Audience readers(Committee committee) {
        Set<Token> tokens = new HashSet<>(committee.audience().tokens());
        tokens.addAll(closedReaders(committee).tokens());
        return new Audience(tokens, committee.audience().excluded());
    }

    /** Those who sit in the committee, and its secretaries. */
    private static Audience closedReaders(Committee committee) {
        return Audience.of(Token.committee(committee.id()), Token.secretary(committee.id()));
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
                lateReason);
    }

    private static Item bare(long id, String number, String title, List<dk.raadslag.publication.Section> sections) {
        return new Item(number, title, null, null, sections, List.of(), null, List.of(), source(id));
    }

    private Item item(
            Reader reader,
            AgendaItem.OfPaper item,
            String number,
            Map<String, StoredFile> files,
            Map<UUID, StoredFile> pictures) {
        Paper paper = papers.byId(reader, item.paperId()).orElseThrow();
        PaperHead head = paper.head();
        return new Item(
                number,
                head.title(),
                head.caseNumber(),
                face(head),
                fields.sections(paper, (figure, id) -> picture(reader, paper, id, pictures)),
                fields.points(paper),
                null,
                attached(reader, paper, files),
                source(item.id()));
    }

    /** A proof may be printed before there is a neutral title; nothing is sent out without. */
    private @Nullable ClosedFace face(PaperHead head) {
        if (!head.closed()) return null;
        String title = requireNonNullElseGet(head.neutralTitle(), fields::closed);
        return new ClosedFace(title, head.closureReason(), null);
    }

    private void picture(Reader reader, Paper paper, UUID id, Map<UUID, StoredFile> pictures) {
        figures.one(reader, paper, id)
                .ifPresent(stored -> pictures.put(id, new StoredFile("", stored.mediaType(), stored.bytes())));
    }

    private List<Attachment> attached(Reader reader, Paper paper, Map<String, StoredFile> files) {
        List<Attachment> attached = new ArrayList<>();
        for (dk.raadslag.paper.Attachment attachment : attachments.of(reader, paper)) {
            if (attachment.removed()) continue;
            var version = attachment.current();
            String file = attachment.id() + "/" + version.number();
            String name = attachment.name() + "." + version.ending();
            files.put(file, new StoredFile(name, version.mediaType(), attachments.bytes(reader, attachment)));
            attached.add(new Attachment(attachment.name(), !attachment.closed(), file));
        }
        return attached;
    }

    /** What the item keeps from edition to edition. */
    private static String source(long itemId) {
        return "agenda-item:" + itemId;
    }
}
