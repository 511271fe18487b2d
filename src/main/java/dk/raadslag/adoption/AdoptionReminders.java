package dk.raadslag.adoption;

import dk.raadslag.access.Reader;
import dk.raadslag.calendar.Calendar;
import dk.raadslag.mail.Letter.Entry;
import dk.raadslag.mail.Reminder;
import dk.raadslag.mail.ReminderSource;
import dk.raadslag.meeting.Meeting;
import dk.raadslag.web.Words;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Reminds those whose adoption of draft minutes is asked for, when they have had it for some days. */
@Component
class AdoptionReminders implements ReminderSource {

    /** In working days. */
    private static final int LEFT_ALONE = 2;

    private final HeldLately meetings;
    private final MinutesDrafts drafts;
    private final Calendar calendar;
    private final Clock clock;

    AdoptionReminders(HeldLately meetings, MinutesDrafts drafts, Calendar calendar, Clock clock) {
        this.meetings = meetings;
        this.drafts = drafts;
        this.calendar = calendar;
        this.clock = clock;
    }

    @Override
    public List<Reminder> reminders(Reader reader, Words words, Predicate<LocalDate> nears, boolean inDigest) {
        return meetings.of(reader).stream()
                .flatMap(meeting -> reminder(reader, words, meeting))
                .toList();
    }

    private Stream<Reminder> reminder(Reader reader, Words words, Meeting meeting) {
        Optional<DraftStanding> standing =
                drafts.asking(reader, meeting).filter(draft -> isAwaited(reader, draft, LocalDate.now(clock)));
        return standing.stream().map(draft -> {
            String name =
                    words.text("adoptions.mail.drafted", meeting.committee().name(), words.day(meeting.startsAt()));
            String note = words.text("adoptions.mail.reminder");
            return new Reminder(
                    "adopt " + draft.draft().id(),
                    new Entry(name, "/moede/" + meeting.id() + "/referat", List.of(note)));
        });
    }

    boolean isAwaited(Reader reader, DraftStanding standing, LocalDate today) {
        LocalDate made = standing.draft().publishedAt().atZone(clock.getZone()).toLocalDate();
        boolean left = today.isBefore(calendar.workingDays(reader).after(made, LEFT_ALONE));
        return !left && standing.asks(reader);
    }
}
