package dk.raadslag.mail;

import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/**
 * A meeting as somebody's calendar is told of it (RFC 5546): when and where, never what about.
 *
 * @param uid the same for good
 * @param sequence rises with each change
 * @param startsAt by the Danish clock; only its day counts unless the time is known
 * @param join where it can be joined from afar, as far as whoever gets this may know
 * @param path on this site, of the agenda or where it will be
 */
public record CalendarEvent(
        String uid,
        int sequence,
        boolean cancelled,
        String summary,
        LocalDateTime startsAt,
        @Nullable LocalDateTime endsAt,
        boolean timeKnown,
        @Nullable String place,
        @Nullable String join,
        String path) {

    /** Whether a calendar that knows the one need not be told of the other. */
    public boolean saysTheSameAs(CalendarEvent other) {
        return numbered(other.sequence).leadingTo(other.path).equals(other);
    }

    public CalendarEvent numbered(int next) {
        return new CalendarEvent(uid, next, cancelled, summary, startsAt, endsAt, timeKnown, place, join, path);
    }

    private CalendarEvent leadingTo(String elsewhere) {
        return new CalendarEvent(
                uid, sequence, cancelled, summary, startsAt, endsAt, timeKnown, place, join, elsewhere);
    }

    /** The same, taken away; whoever gets this may not be meant to hear more of the meeting. */
    public CalendarEvent takenAway() {
        return new CalendarEvent(uid, sequence, true, summary, startsAt, endsAt, timeKnown, null, null, path);
    }
}
