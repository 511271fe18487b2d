package dk.raadslag.adoption;

import dk.raadslag.access.Reader;
import dk.raadslag.access.Readings;
import dk.raadslag.committee.Committee;
import dk.raadslag.committee.Committees;
import dk.raadslag.meeting.Meeting;
import dk.raadslag.meeting.Meetings;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** The meetings whose minutes may still await somebody. */
@Component
class HeldLately {

    /** What has lain longer than this has its reasons. */
    private static final int LOOKS_BACK_DAYS = 120;

    private final Readings readings;
    private final Committees committees;
    private final Meetings meetings;
    private final Clock clock;

    HeldLately(Readings readings, Committees committees, Meetings meetings, Clock clock) {
        this.readings = readings;
        this.committees = committees;
        this.meetings = meetings;
        this.clock = clock;
    }

    /** Those of today and before, of the committees the reader sits in; a meeting may be held before its hour. */
    List<Meeting> of(Reader reader) {
        if (!reader.loggedIn()) return List.of();
        LocalDateTime now = LocalDateTime.now(clock);
        return readings.as(reader, () -> {
            List<Committee> of = committees.committeesOf(Objects.requireNonNull(reader.personId()), now.toLocalDate());
            return of.isEmpty()
                    ? List.<Meeting>of()
                    : meetings.coming(of, now.minusDays(LOOKS_BACK_DAYS)).stream()
                            .filter(meeting -> !meeting.startsAt().toLocalDate().isAfter(now.toLocalDate()))
                            .toList();
        });
    }
}
