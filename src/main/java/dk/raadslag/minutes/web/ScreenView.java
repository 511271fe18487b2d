package dk.raadslag.minutes.web;

import dk.raadslag.followup.TaskLine;
import dk.raadslag.meeting.Meeting;
import dk.raadslag.minutes.ItemMinutes;
import dk.raadslag.minutes.MeetingItem;
import dk.raadslag.proceedings.Course;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A meeting while it runs.
 *
 * @param records whether its reader records it
 * @param course what has happened in it, or null before it is opened
 * @param names of those who voted or said something, by their ids
 * @param tasks the follow-up that has been noted, by the ids of the items
 * @param chosen the item that is shown, or null when there is none
 */
public record ScreenView(
        Meeting meeting,
        boolean records,
        @Nullable Course course,
        List<Line> lines,
        Map<Long, String> names,
        Map<Long, List<TaskLine>> tasks,
        @Nullable ItemView chosen) {

    public ScreenView {
        lines = List.copyOf(lines);
        names = Map.copyOf(names);
        tasks = Map.copyOf(tasks);
    }

    /**
     * @param now whether it is the one that is shown
     * @param onFloor whether the meeting deals with it now
     * @param spent how many minutes it has been on the floor, or null when it never was
     */
    public record Line(
            MeetingItem item,
            ItemMinutes minutes,
            boolean now,
            boolean onFloor,
            @Nullable Long spent) {

        /** Whether it has taken longer than was planned. */
        public boolean late() {
            return spent != null && item.planned() != null && spent > item.planned();
        }

        public String tone() {
            return switch (minutes.state()) {
                case DECIDED -> "good";
                case POSTPONED -> "accent";
                case NOTHING -> "";
                case UNDECIDED, WITHOUT_OUTCOME -> "warn";
            };
        }
    }

    public String address() {
        return address(meeting);
    }

    static String address(Meeting meeting) {
        return "/moede/" + meeting.id();
    }

    /** What the meeting has not dealt with, and may put in another order. */
    public List<Line> ahead() {
        return lines.stream()
                .filter(line -> !line.item().heading() && line.spent() == null)
                .toList();
    }

    public ItemView shown(Line line) {
        return ItemView.read(line.item(), line.minutes(), names, tasks(line));
    }

    private List<TaskLine> tasks(Line line) {
        return tasks.getOrDefault(line.item().id(), List.of());
    }

    public boolean running() {
        return course != null && !course.closed();
    }

    public String plan() {
        return "/udvalg/" + meeting.committee().slug() + "/moedeplan";
    }

    public boolean onFloor(MeetingItem item) {
        return lines.stream().anyMatch(line -> line.onFloor() && line.item().id() == item.id());
    }

    public long undecided() {
        return lines.stream()
                .filter(line -> !line.item().heading())
                .filter(line -> line.item().known() && line.minutes().state().pending())
                .count();
    }
}
