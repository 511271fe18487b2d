package dk.raadslag.approval;

import static java.util.Objects.requireNonNull;

import dk.raadslag.access.Reader;
import dk.raadslag.access.Readings;
import dk.raadslag.approval.Submission.State;
import dk.raadslag.approval.WayTable.Line;
import dk.raadslag.meeting.Meeting;
import dk.raadslag.paper.Paper;
import dk.raadslag.paper.PaperStanding.Way;
import dk.raadslag.paper.Papers;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Where many papers are. What the rows of their steps tell is not asked of their texts; these are read only where one
 * may have changed since it was approved.
 */
@Component
class Ways {

    private final Readings readings;
    private final WayTable table;
    private final UnsettledTable unsettled;
    private final Submissions submissions;
    private final Papers papers;

    Ways(Readings readings, WayTable table, UnsettledTable unsettled, Submissions submissions, Papers papers) {
        this.readings = readings;
        this.table = table;
        this.unsettled = unsettled;
        this.submissions = submissions;
        this.papers = papers;
    }

    /** Of each of the papers that was on its way, by its id. */
    Map<Long, Way> of(Reader reader, Collection<Long> ids) {
        return readings.as(reader, () -> {
            Map<Long, List<Line>> lines = table.latest(ids).stream().collect(Collectors.groupingBy(Line::paperId));
            Set<Long> open = unsettled.steps(lines.keySet());
            Map<Long, Way> ways = new HashMap<>(read(reader, unclear(lines, open)));
            MeetingDays days = submissions.days(
                    reader,
                    lines.values().stream()
                            .flatMap(steps -> Stream.ofNullable(steps.getFirst().meetingId())));
            lines.forEach((paper, steps) -> ways.computeIfAbsent(paper, _ -> way(steps, open, days)));
            return ways;
        });
    }

    private static List<Long> unclear(Map<Long, List<Line>> lines, Set<Long> open) {
        return lines.values().stream()
                .flatMap(List::stream)
                .filter(step -> step.said() && open.contains(step.stepId()))
                .map(Line::paperId)
                .distinct()
                .toList();
    }

    private Map<Long, Way> read(Reader reader, List<Long> ids) {
        if (ids.isEmpty()) return Map.of();
        Map<Long, Submission> latest = submissions.latest(reader, ids);
        return papers.byIds(reader, ids).stream()
                .collect(Collectors.toMap(Paper::id, paper -> way(paper, requireNonNull(latest.get(paper.id())))));
    }

    private static Way way(Paper paper, Submission submission) {
        List<AskedStep> waiting = submission.waiting(paper);
        return way(
                submission.state(paper),
                waiting.stream().map(AskedStep::personId),
                waiting.stream().flatMap(step -> Stream.ofNullable(step.due())),
                submission.meeting());
    }

    private static Way way(List<Line> steps, Set<Long> open, MeetingDays days) {
        List<Line> waiting = waiting(steps, open);
        return way(
                state(steps, waiting),
                waiting.stream().map(Line::holder),
                waiting.stream().flatMap(step -> Stream.ofNullable(due(step, days))),
                days.meeting(steps.getFirst().meetingId()));
    }

    private static @Nullable LocalDate due(Line step, MeetingDays days) {
        return days.due(step.meetingId(), step.due(), step.daysBefore());
    }

    /** Those of the first turn that is open; none of a paper that is not on its way is. */
    private static List<Line> waiting(List<Line> steps, Set<Long> open) {
        List<Line> left =
                steps.stream().filter(step -> open.contains(step.stepId())).toList();
        return left.stream()
                .filter(step -> step.turn() == left.getFirst().turn())
                .toList();
    }

    private static State state(List<Line> steps, List<Line> waiting) {
        if (steps.getFirst().recalled()) return State.RECALLED;
        if (steps.stream().anyMatch(Line::back)) return State.SENT_BACK;
        return waiting.isEmpty() ? State.APPROVED : State.WAITING;
    }

    private static Way way(State state, Stream<Long> holders, Stream<LocalDate> due, @Nullable Meeting meeting) {
        return new Way(
                state.standing(),
                holders.distinct().toList(),
                due.min(Comparator.naturalOrder()).orElse(null),
                meeting == null ? null : meeting.startsAt().toLocalDate(),
                meeting != null && meeting.cancelled());
    }
}
