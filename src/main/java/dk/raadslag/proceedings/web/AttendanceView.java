package dk.raadslag.proceedings.web;

import dk.raadslag.meeting.Meeting;
import dk.raadslag.proceedings.Attendance;
import dk.raadslag.proceedings.AttendanceEvent;
import dk.raadslag.proceedings.AttendanceEvent.Recused;
import dk.raadslag.proceedings.AttendanceKind;
import dk.raadslag.proceedings.Attendee;
import dk.raadslag.proceedings.Course;
import dk.raadslag.proceedings.DanishClock;
import dk.raadslag.proceedings.Quorum;
import dk.raadslag.proceedings.Standing;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Who is there, as whoever records the meeting notes it, or as the committee sees it.
 *
 * @param records whether the reader may change it now
 * @param own how the reader, who may say not to come, stands now; null for those who may not
 * @param course null before the meeting is opened
 * @param floor the number of the item on the floor, or null
 * @param titles of the items the reader may know of, by their ids
 * @param rows those who sit in the committee and those who have come
 * @param substitutes the committee's, who may take a seat
 * @param sentences what the minutes will say
 */
public record AttendanceView(
        Meeting meeting,
        boolean records,
        @Nullable Standing own,
        @Nullable Course course,
        @Nullable Integer floor,
        Attendance attendance,
        Map<Long, String> titles,
        List<Row> rows,
        List<Attendee> substitutes,
        List<String> sentences) {

    /** Somebody. */
    public record Row(Attendee who, Standing standing, List<Noted> noted) {

        public String id() {
            return "person-" + who.person();
        }

        public boolean away() {
            return standing != Standing.PRESENT;
        }

        /** Whether there may be an item in which somebody else takes the seat. */
        public boolean replaceable() {
            return away() || noted.stream().anyMatch(one -> one.kind() == AttendanceKind.RECUSED);
        }
    }

    /**
     * Something noted.
     *
     * @param number of the item from which it holds; null from the beginning
     * @param member the name of whoever is replaced, or null
     */
    public record Noted(
            AttendanceEvent event,
            @Nullable Integer number,
            @Nullable String member) {

        public long id() {
            return event.id();
        }

        public AttendanceKind kind() {
            return event.kind();
        }

        /** As a time field holds it. */
        public LocalTime time() {
            return DanishClock.at(event.at()).toLocalTime().truncatedTo(ChronoUnit.MINUTES);
        }

        /** What is said of the act itself is said when it has been noted, not of a time. */
        public boolean timed() {
            return switch (event.kind()) {
                case ARRIVED, LEFT, SUBSTITUTE -> true;
                case APOLOGY, DELAY, RECUSED -> false;
            };
        }

        public String reason() {
            return event instanceof Recused recused ? recused.reason() : "";
        }
    }

    public String address() {
        return "/moede/" + meeting.id() + "/fremmoede";
    }

    public boolean closed() {
        return course != null && course.closed();
    }

    public Quorum quorum() {
        return course == null
                ? attendance.quorum()
                : course.onFloor().map(attendance::quorum).orElseGet(attendance::quorum);
    }

    /** The items one may name, with their numbers. */
    public Stream<Map.Entry<Long, Integer>> items() {
        return attendance.numbers().entrySet().stream();
    }

    /** Empty when the reader may not know it. */
    public String title(Map.Entry<Long, Integer> item) {
        return titles.getOrDefault(item.getKey(), "");
    }

    public boolean anyUnknown() {
        return rows.stream().anyMatch(row -> row.who().isMember() && row.standing() == Standing.UNKNOWN);
    }
}
