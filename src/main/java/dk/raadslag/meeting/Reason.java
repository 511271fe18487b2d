package dk.raadslag.meeting;

import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/**
 * A rule that stands in the way.
 *
 * @param about the start of the meeting it is about, where there are several
 */
public record Reason(MeetingRule rule, @Nullable LocalDateTime about) {

    static Reason of(MeetingRule rule) {
        return new Reason(rule, null);
    }
}
