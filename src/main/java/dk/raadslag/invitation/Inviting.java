package dk.raadslag.invitation;

import dk.raadslag.access.Readings;
import dk.raadslag.mail.Round;
import dk.raadslag.meeting.Meeting;
import dk.raadslag.meeting.Meetings;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Compares what calendars were told with what holds now, and tells the difference: whatever it was that changed, and
 * also when Raadslag was away while it did.
 */
@Component
class Inviting implements Round {

    /** How long before a meeting people are invited at the earliest. */
    static final Duration EARLIEST = Duration.ofDays(42);

    private static final Logger log = LoggerFactory.getLogger(Inviting.class);
    private static final Duration PAUSE = Duration.ofMinutes(1);
    private static final int MANY = 1000;

    private final Readings readings;
    private final Meetings meetings;
    private final InvitationTable table;
    private final Invitees invitees;
    private final Clock clock;
    private Instant last = Instant.EPOCH;

    Inviting(Readings readings, Meetings meetings, InvitationTable table, Invitees invitees, Clock clock) {
        this.readings = readings;
        this.meetings = meetings;
        this.table = table;
        this.invitees = invitees;
        this.clock = clock;
    }

    @Override
    public synchronized void go() {
        Instant moment = clock.instant();
        if (Duration.between(last, moment).abs().compareTo(PAUSE) < 0) return;
        last = moment;
        due(LocalDateTime.now(clock)).forEach(this::tryToTell);
    }

    private List<UUID> due(LocalDateTime now) {
        return readings.asClerk(() -> {
            Set<UUID> known = table.invitedTo(now);
            return meetings.coming(now, MANY).stream()
                    .filter(meeting -> known.contains(meeting.id())
                            || !meeting.cancelled() && meeting.startsAt().isBefore(now.plus(EARLIEST)))
                    .map(Meeting::id)
                    .toList();
        });
    }

    /** What goes wrong for one meeting keeps no other from being told. */
    private void tryToTell(UUID meeting) {
        try {
            readings.asClerk(() -> {
                meetings.byId(meeting).ifPresent(invitees::tell);
                return meeting;
            });
        } catch (RuntimeException e) {
            log.error("No invitations to meeting {}", meeting, e);
        }
    }
}
