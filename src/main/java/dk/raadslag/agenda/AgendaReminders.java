package dk.raadslag.agenda;

import dk.raadslag.access.Reader;
import dk.raadslag.access.Readings;
import dk.raadslag.committee.Committee;
import dk.raadslag.committee.Committees;
import dk.raadslag.mail.Letter.Entry;
import dk.raadslag.mail.Reminder;
import dk.raadslag.mail.ReminderSource;
import dk.raadslag.meeting.Meeting;
import dk.raadslag.meeting.MeetingDeadlines;
import dk.raadslag.meeting.Meetings;
import dk.raadslag.web.Words;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Reminds a committee's secretaries of the last day for an agenda that nobody has sent out. */
@Component
class AgendaReminders implements ReminderSource {

    private final Readings readings;
    private final Committees committees;
    private final Meetings meetings;
    private final MeetingDeadlines deadlines;
    private final Dispatches dispatches;
    private final Agendas agendas;
    private final Clock clock;

    AgendaReminders(
            Readings readings,
            Committees committees,
            Meetings meetings,
            MeetingDeadlines deadlines,
            Dispatches dispatches,
            Agendas agendas,
            Clock clock) {
        this.readings = readings;
        this.committees = committees;
        this.meetings = meetings;
        this.deadlines = deadlines;
        this.dispatches = dispatches;
        this.agendas = agendas;
        this.clock = clock;
    }

    @Override
    public List<Reminder> reminders(Reader reader, Words words, Predicate<LocalDate> nears, boolean inDigest) {
        return coming(reader).stream()
                .flatMap(meeting -> reminder(reader, words, nears, meeting))
                .toList();
    }

    private List<Meeting> coming(Reader reader) {
        return readings.as(reader, () -> {
            List<Committee> served = committees.all().stream()
                    .filter(committee -> agendas.serves(reader, committee))
                    .toList();
            return served.isEmpty() ? List.of() : meetings.coming(served, LocalDateTime.now(clock));
        });
    }

    private Stream<Reminder> reminder(Reader reader, Words words, Predicate<LocalDate> nears, Meeting meeting) {
        LocalDate last = deadlines.of(reader, meeting).dispatched();
        if (!nears.test(last) || !dispatches.of(reader, meeting).isEmpty()) return Stream.empty();
        String name = words.text("agendas.mail.reminder", meeting.committee().name(), words.day(meeting.startsAt()));
        String note = words.text("agendas.mail.reminder.last", words.day(last));
        return Stream.of(new Reminder(
                "dispatch " + meeting.id() + " " + last,
                new Entry(name, "/dagsordener/" + meeting.id(), List.of(note))));
    }
}
