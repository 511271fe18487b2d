package dk.raadslag.proceedings;

import dk.raadslag.meeting.Meeting;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How a meeting goes, to be shown.
 *
 * @param course null before the meeting is opened
 * @param records whether the reader records it
 * @param againstOpening why it cannot be opened; empty when it can, or has been
 * @param names of those who opened it again, by their ids
 * @param anotherDay whether today is not the day it is to be held
 * @param questions what is to be answered when it is closed
 * @param hindrances why it cannot be closed
 */
public record CourseView(
        Meeting meeting,
        @Nullable Course course,
        boolean records,
        Map<Long, String> names,
        List<ProceedingsRule> againstOpening,
        boolean anotherDay,
        List<Question> questions,
        List<Hindrance> hindrances,
        List<Row> rows) {

    /**
     * An item.
     *
     * @param title empty when the reader may not know it
     * @param planned minutes, or null
     */
    public record Row(
            long id,
            @Nullable Integer number,
            String title,
            @Nullable Integer planned,
            Duration spent,
            boolean onFloor,
            boolean called,
            Quorum quorum) {

        public long minutesSpent() {
            return minutes(spent);
        }

        public boolean over() {
            return planned != null && spent.compareTo(Duration.ofMinutes(planned)) > 0;
        }
    }

    /** Whole minutes, the last begun one counted. */
    public static long minutes(Duration spent) {
        return (spent.toSeconds() + 59) / 60;
    }

    public String address() {
        return "/moede/" + meeting.id();
    }

    public boolean opened() {
        return course != null;
    }

    public boolean closed() {
        return course != null && course.closed();
    }

    /** Minutes, as far as anybody has said. */
    public int planned() {
        return rows.stream()
                .flatMap(row -> Stream.ofNullable(row.planned()))
                .mapToInt(Integer::intValue)
                .sum();
    }

    public long minutesSpent() {
        return rows.stream().mapToLong(Row::minutesSpent).sum();
    }
}
