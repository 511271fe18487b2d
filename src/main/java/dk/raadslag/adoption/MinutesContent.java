package dk.raadslag.adoption;

import static java.util.Objects.requireNonNull;

import dk.raadslag.access.Reader;
import dk.raadslag.agenda.Agenda;
import dk.raadslag.agenda.AgendaItem;
import dk.raadslag.agenda.Agendas;
import dk.raadslag.agenda.DecidedOpenness;
import dk.raadslag.agenda.Dispatch;
import dk.raadslag.agenda.Dispatches;
import dk.raadslag.agenda.Doors;
import dk.raadslag.agenda.Numbering;
import dk.raadslag.meeting.Meeting;
import dk.raadslag.minutes.ItemMinutes;
import dk.raadslag.minutes.Protocol;
import dk.raadslag.proceedings.Course;
import dk.raadslag.proceedings.DanishClock;
import dk.raadslag.publication.Content;
import dk.raadslag.publication.EditionAudience;
import dk.raadslag.publication.EditionKind;
import dk.raadslag.publication.Editions;
import dk.raadslag.publication.Exclusions;
import dk.raadslag.publication.Head;
import dk.raadslag.publication.Item;
import dk.raadslag.publication.NewEdition;
import dk.raadslag.publication.StoredFile;
import dk.raadslag.publication.WholeEdition;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Writes minutes down as a draft: every item as it was sent out, with what the meeting recorded of it. */
@Component
class MinutesContent {

    private final Agendas agendas;
    private final Numbering numbering;
    private final Dispatches dispatches;
    private final Editions editions;
    private final Doors doors;
    private final Protocol protocol;
    private final RecordedItem recorded;
    private final PrintedParticipants participants;

    MinutesContent(
            Agendas agendas,
            Numbering numbering,
            Dispatches dispatches,
            Editions editions,
            Doors doors,
            Protocol protocol,
            RecordedItem recorded,
            PrintedParticipants participants) {
        this.agendas = agendas;
        this.numbering = numbering;
        this.dispatches = dispatches;
        this.editions = editions;
        this.doors = doors;
        this.protocol = protocol;
        this.recorded = recorded;
        this.participants = participants;
    }

    /** @param correction why it corrects the minutes, or null */
    Drafting draft(Reader recorder, Course course, @Nullable String correction) {
        Meeting meeting = course.meeting();
        Agenda agenda = agendas.of(recorder, meeting).orElseThrow();
        Sent sent = sent(recorder, meeting);
        Map<Long, ItemMinutes> said = protocol.whole(meeting);
        List<Long> ids = agenda.items().stream().map(AgendaItem::id).toList();
        Map<Long, DecidedOpenness> decided = doors.decided(recorder, ids);
        Set<Long> everClosed = doors.everClosed(recorder, ids);
        String filed = numbering.chosen(recorder, meeting.committee()).caseNumber();
        List<Item> items = new ArrayList<>();
        Set<String> opened = new HashSet<>();
        Set<String> closed = decided.values().stream()
                .filter(DecidedOpenness::closed)
                .map(openness -> Exclusions.source(openness.itemId()))
                .collect(Collectors.toSet());
        for (AgendaItem item : agenda.items()) {
            String source = Exclusions.source(item.id());
            Item printed = sent.items().get(source);
            if (printed == null) printed = bare(item, agenda.numbers().get(item.id()), filed);
            boolean wasClosed = !printed.open() || everClosed.contains(item.id());
            printed = behind(decided.get(item.id()), printed);
            if (wasClosed && printed.open() && !closed.contains(source)) opened.add(source);
            items.add(recorded.in(printed, said.get(item.id()), course));
        }
        return new Drafting(edition(course, correction, items, sent), closed, opened);
    }

    /** As the meeting had the doors for it, whatever was planned. */
    private static Item behind(@Nullable DecidedOpenness decided, Item sent) {
        if (decided == null) return sent;
        if (!decided.closed()) return sent.decided(sent.decision(), null);
        return sent.open() && decided.face() != null ? sent.decided(sent.decision(), decided.face()) : sent;
    }

    private NewEdition edition(Course course, @Nullable String correction, List<Item> items, Sent sent) {
        Meeting meeting = course.meeting();
        return new NewEdition(
                meeting.id(),
                new Content(EditionKind.DRAFT_MINUTES, head(course, correction), items),
                EditionAudience.ofClosedItems(meeting),
                EditionAudience.ofClosedItems(meeting),
                null,
                null,
                sent.files(),
                sent.pictures());
    }

    /**
     * Of each document that was sent out and not withdrawn, its latest edition; what was sent last of an item is what
     * the meeting had.
     */
    private Sent sent(Reader recorder, Meeting meeting) {
        Sent sent = new Sent(new HashMap<>(), new HashMap<>(), new HashMap<>());
        Set<String> documents = new HashSet<>();
        for (Dispatch dispatch : dispatches.of(recorder, meeting))
            if (documents.add(dispatch.kind() + "-" + dispatch.ordinal()) && !editions.withdrawn(dispatch.editionId()))
                sent.add(editions.whole(dispatch.editionId()));
        return sent;
    }

    /** An item added since; a case that was never sent out has no title that went through the gate. */
    private static Item bare(AgendaItem item, @Nullable Integer number, @Nullable String filed) {
        String printed = number == null ? "" : String.valueOf(number);
        boolean withoutCase = item.numbered() && !(item instanceof AgendaItem.OfPaper);
        return new Item(
                printed,
                item.ownTitle(),
                withoutCase ? filed : null,
                null,
                List.of(),
                List.of(),
                null,
                List.of(),
                Exclusions.source(item.id()));
    }

    private Head head(Course course, @Nullable String correction) {
        Meeting meeting = course.meeting();
        LocalTime from = meeting.timeKnown() ? meeting.startsAt().toLocalTime() : null;
        return new Head(
                meeting.committee().name(),
                meeting.startsAt().toLocalDate(),
                from,
                ended(meeting.startsAt(), requireNonNull(course.endedAt())),
                meeting.place(),
                participants.lines(course),
                List.of(),
                null,
                null,
                correction,
                meeting.extraordinary());
    }

    /** A record kept on another day, or sooner than the meeting began, does not tell when the meeting ended. */
    static @Nullable LocalTime ended(LocalDateTime began, Instant closed) {
        LocalDateTime ended = DanishClock.at(closed).toLocalDateTime().truncatedTo(ChronoUnit.MINUTES);
        return ended.isAfter(began) && ended.isBefore(began.plusDays(1)) ? ended.toLocalTime() : null;
    }

    private record Sent(Map<String, Item> items, Map<String, StoredFile> files, Map<UUID, StoredFile> pictures) {

        void add(WholeEdition edition) {
            for (Item item : edition.content().items()) items.putIfAbsent(String.valueOf(item.sourceId()), item);
            files.putAll(edition.files());
            pictures.putAll(edition.pictures());
        }
    }
}
