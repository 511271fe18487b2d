package dk.raadslag.agenda.web;

import dk.raadslag.access.Reader;
import dk.raadslag.access.Readings;
import dk.raadslag.agenda.Agendas;
import dk.raadslag.agenda.Dispatches;
import dk.raadslag.committee.Committee;
import dk.raadslag.committee.Committees;
import dk.raadslag.meeting.Meeting;
import dk.raadslag.meeting.Meetings;
import dk.raadslag.publication.EditionAddress;
import dk.raadslag.publication.EditionKind;
import dk.raadslag.publication.Editions;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Gathers the meetings whose agendas somebody puts together, chairs or records. */
@Component
class AgendaList {

    /** What was held longer ago is found at its committee. */
    private static final int PAST = 60;

    private final Readings readings;
    private final Meetings meetings;
    private final Committees committees;
    private final Agendas agendas;
    private final Dispatches dispatches;
    private final Editions editions;
    private final Clock clock;

    AgendaList(
            Readings readings,
            Meetings meetings,
            Committees committees,
            Agendas agendas,
            Dispatches dispatches,
            Editions editions,
            Clock clock) {
        this.readings = readings;
        this.meetings = meetings;
        this.committees = committees;
        this.agendas = agendas;
        this.dispatches = dispatches;
        this.editions = editions;
        this.clock = clock;
    }

    /**
     * The meetings to come, the nearest first, or those that have been held, the latest first.
     *
     * @param slug of the one committee that is asked for; those of all for any other word
     */
    AgendaListView of(Reader reader, String slug, boolean held) {
        List<Committee> own = readings.as(reader, committees::all).stream()
                .filter(committee -> opens(reader, committee) || reader.records(committee.id()))
                .sorted(Comparator.comparing(Committee::name))
                .toList();
        List<Committee> asked =
                own.stream().filter(committee -> committee.slug().equals(slug)).toList();
        List<Meeting> all = meetings(reader, asked.isEmpty() ? own : asked, held);
        Set<String> sent = editions
                .ofMeetings(reader, all.stream().map(Meeting::id).toList())
                .stream()
                .map(summary -> place(summary.address()))
                .collect(Collectors.toSet());
        return new AgendaListView(
                all.stream()
                        .map(meeting -> row(
                                reader,
                                meeting,
                                sent.contains(place(EditionAddress.of(meeting, EditionKind.AGENDA, 1)))))
                        .toList(),
                own,
                asked.isEmpty() ? "" : slug,
                held);
    }

    /** Of the meeting, whatever its document. */
    private static String place(EditionAddress address) {
        return address.committee() + "/" + address.meeting();
    }

    private List<Meeting> meetings(Reader reader, List<Committee> of, boolean held) {
        LocalDateTime today = LocalDate.now(clock).atStartOfDay();
        if (!held) return readings.as(reader, () -> meetings.coming(of, today));
        return readings.as(reader, () -> of.stream().flatMap(this::all).toList()).stream()
                .filter(meeting -> !meeting.cancelled() && meeting.startsAt().isBefore(today))
                .sorted(Comparator.comparing(Meeting::startsAt).reversed())
                .limit(PAST)
                .toList();
    }

    private Stream<Meeting> all(Committee committee) {
        return meetings.of(committee).stream();
    }

    private MeetingRow row(Reader reader, Meeting meeting, boolean sent) {
        int items = agendas.of(reader, meeting)
                .map(agenda -> agenda.numbers().size())
                .orElse(0);
        return new MeetingRow(
                meeting, dispatches.limit(reader, meeting), items, sent, opens(reader, meeting.committee()));
    }

    private boolean opens(Reader reader, Committee committee) {
        return agendas.serves(reader, committee) || agendas.follows(reader, committee);
    }
}
