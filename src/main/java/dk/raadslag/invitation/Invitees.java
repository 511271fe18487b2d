package dk.raadslag.invitation;

import dk.raadslag.access.Reader;
import dk.raadslag.access.Readers;
import dk.raadslag.access.Readings;
import dk.raadslag.committee.Committees;
import dk.raadslag.committee.Membership;
import dk.raadslag.mail.CalendarEvent;
import dk.raadslag.mail.Post;
import dk.raadslag.meeting.Meeting;
import dk.raadslag.meeting.MeetingTitle;
import dk.raadslag.meeting.Meetings;
import dk.raadslag.publication.EditionAddress;
import dk.raadslag.publication.EditionKind;
import dk.raadslag.publication.Editions;
import dk.raadslag.web.Language;
import dk.raadslag.web.Vocabulary;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Tells each who sits in a committee of its meeting what their calendar does not know yet. */
@Component
class Invitees {

    private final Readings readings;
    private final Readers readers;
    private final Committees committees;
    private final Meetings meetings;
    private final Editions editions;
    private final InvitationTable table;
    private final Post post;
    private final Vocabulary vocabulary;
    private final Clock clock;

    Invitees(
            Readings readings,
            Readers readers,
            Committees committees,
            Meetings meetings,
            Editions editions,
            InvitationTable table,
            Post post,
            Vocabulary vocabulary,
            Clock clock) {
        this.readings = readings;
        this.readers = readers;
        this.committees = committees;
        this.meetings = meetings;
        this.editions = editions;
        this.table = table;
        this.post = post;
        this.vocabulary = vocabulary;
        this.clock = clock;
    }

    /** Within the clerk's transaction. */
    void tell(Meeting meeting) {
        Map<Long, CalendarEvent> told = table.latest(meeting.id());
        Set<Long> sitting = meeting.cancelled() ? Set.of() : sitting(meeting);
        Set<Long> all = new TreeSet<>(sitting);
        all.addAll(told.keySet());
        for (long person : all)
            readers.ofPerson(person)
                    .ifPresent(reader -> tell(person, reader, meeting, sitting.contains(person), told.get(person)));
    }

    private Set<Long> sitting(Meeting meeting) {
        return committees.members(meeting.committee().id(), meeting.startsAt().toLocalDate()).stream()
                .filter(Membership::takesPart)
                .map(Membership::personId)
                .collect(Collectors.toSet());
    }

    private void tell(long person, Reader reader, Meeting meeting, boolean sits, @Nullable CalendarEvent before) {
        Optional<CalendarEvent> now = sits ? event(reader, meeting) : Optional.empty();
        int sequence = before == null ? meeting.revision() : Math.max(meeting.revision(), before.sequence() + 1);
        if (before == null || before.cancelled()) {
            now.filter(_ -> wants(person, reader, meeting))
                    .ifPresent(event -> send(person, meeting, event.numbered(sequence), News.INVITED));
        } else if (now.isEmpty()) {
            CalendarEvent gone = before.takenAway().numbered(sequence);
            send(person, meeting, gone, meeting.cancelled() ? News.CANCELLED : News.LEFT);
        } else if (!now.get().saysTheSameAs(before)) {
            send(person, meeting, now.get().numbered(sequence), News.CHANGED);
        }
    }

    /** As the reader may know it; empty when the reader may not know of the meeting. */
    private Optional<CalendarEvent> event(Reader reader, Meeting meeting) {
        return readings.as(
                reader,
                () -> meetings.byId(meeting.id()).map(seen -> {
                    Map<UUID, String> links = meetings.links(List.of(seen));
                    return new CalendarEvent(
                            seen.id().toString(),
                            seen.revision(),
                            false,
                            MeetingTitle.of(seen, vocabulary.in(Language.DA)),
                            seen.startsAt(),
                            seen.endsAt(),
                            seen.timeKnown(),
                            seen.place(),
                            links.get(seen.id()),
                            agenda(reader, seen)
                                    .orElse("/udvalg/" + seen.committee().slug()));
                }));
    }

    private Optional<String> agenda(Reader reader, Meeting meeting) {
        EditionAddress address = EditionAddress.of(meeting, EditionKind.AGENDA, 1);
        return editions.mark(reader, address).map(any -> address.path());
    }

    private boolean wants(long person, Reader reader, Meeting meeting) {
        return switch (post.invitations(person)) {
            case WITH_AGENDA -> agenda(reader, meeting).isPresent();
            case SIX_WEEKS_BEFORE -> true;
            case NEVER -> false;
        };
    }

    private void send(long person, Meeting meeting, CalendarEvent event, News news) {
        if (post.invite(person, words -> news.letter(words, event)))
            table.insert(meeting.id(), person, event, clock.instant());
    }
}
