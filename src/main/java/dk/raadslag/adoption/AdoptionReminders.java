package dk.raadslag.adoption;

import dk.raadslag.access.Reader;
import dk.raadslag.access.Readings;
import dk.raadslag.calendar.Calendar;
import dk.raadslag.committee.Committee;
import dk.raadslag.committee.Committees;
import dk.raadslag.mail.Letter.Entry;
import dk.raadslag.mail.Reminder;
import dk.raadslag.mail.ReminderSource;
import dk.raadslag.meeting.Meeting;
import dk.raadslag.meeting.Meetings;
import dk.raadslag.web.Words;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Reminds those whose adoption of draft minutes is asked for, when they have had it for some days. */
@Component
class AdoptionReminders implements ReminderSource {

    /** In working days. */
    private static final int LEFT_ALONE = 2;

    /** What has lain longer than this has its reasons. */
    private static final int LOOKS_BACK_DAYS = 120;

    private final Readings readings;
    private final Committees committees;
    private final Meetings meetings;
    private final MinutesDrafts drafts;
    private final Calendar calendar;
    private final Clock clock;

    AdoptionReminders(
            Readings readings,
            Committees committees,
            Meetings meetings,
            MinutesDrafts drafts,
            Calendar calendar,
            Clock clock) {
        this.readings = readings;
        this.committees = committees;
        this.meetings = meetings;
        this.drafts = drafts;
        this.calendar = calendar;
        this.clock = clock;
    }

    @Override
    public List<Reminder> reminders(Reader reader, Words words, Predicate<LocalDate> nears, boolean inDigest) {
        return held(reader).stream()
                .flatMap(meeting -> reminder(reader, words, meeting))
                .toList();
    }

    private List<Meeting> held(Reader reader) {
        LocalDateTime now = LocalDateTime.now(clock);
        return readings.as(reader, () -> {
            List<Committee> of = committees.committeesOf(Objects.requireNonNull(reader.personId()), now.toLocalDate());
            return of.isEmpty()
                    ? List.<Meeting>of()
                    : meetings.coming(of, now.minusDays(LOOKS_BACK_DAYS)).stream()
                            .filter(meeting -> meeting.startsAt().isBefore(now))
                            .toList();
        });
    }

    private Stream<Reminder> reminder(Reader reader, Words words, Meeting meeting) {
        Optional<DraftStanding> standing = drafts.of(reader, meeting).filter(draft -> isAwaited(reader, draft));
        return standing.stream().map(draft -> {
            String name =
                    words.text("adoptions.mail.drafted", meeting.committee().name(), words.day(meeting.startsAt()));
            String note = words.text("adoptions.mail.reminder");
            return new Reminder(
                    "adopt " + draft.draft().id(),
                    new Entry(name, "/moede/" + meeting.id() + "/referat", List.of(note)));
        });
    }

    private boolean isAwaited(Reader reader, DraftStanding standing) {
        return isAwaited(reader, standing, LocalDate.now(clock));
    }

    boolean isAwaited(Reader reader, DraftStanding standing, LocalDate today) {
        if (standing.released()) return false;
        LocalDate made = standing.draft().publishedAt().atZone(clock.getZone()).toLocalDate();
        boolean left = today.isBefore(calendar.workingDays(reader).after(made, LEFT_ALONE));
        return !left
                && standing.missing().stream()
                        .filter(one -> one.capacity() != Capacity.NEXT_MEETING)
                        .anyMatch(one -> one.holders().contains(reader.personId()));
    }
}
