package dk.raadslag.approval;

import dk.raadslag.meeting.Meeting;
import dk.raadslag.paper.Paper;
import dk.raadslag.paper.PaperStanding.Standing;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A paper on its way. Where it is follows from the verdicts and the text; nothing else says so.
 *
 * @param by the id of whoever sent it
 * @param meetingId the meeting it is meant for, or null
 * @param meeting that meeting as it is planned now; null for those who may not know of it
 * @param route the name of the route
 * @param asksAgain whether a changed text is to be approved anew
 * @param steps by turn
 * @param recalledAt when an author took it back, or null
 */
public record Submission(
        long id,
        long paperId,
        long by,
        Instant at,
        @Nullable UUID meetingId,
        @Nullable Meeting meeting,
        String route,
        boolean asksAgain,
        List<AskedStep> steps,
        @Nullable Instant recalledAt) {

    public enum State {
        WAITING,
        SENT_BACK,
        RECALLED,
        APPROVED;

        /** In words. */
        Standing standing() {
            return switch (this) {
                case WAITING -> new Standing("approval.state.WAITING", "wait");
                case SENT_BACK -> new Standing("approval.state.SENT_BACK", "stop");
                case APPROVED -> new Standing("approval.state.APPROVED", "good");
                case RECALLED -> Standing.DRAFT;
            };
        }
    }

    public Submission {
        steps = List.copyOf(steps);
    }

    Submission with(List<AskedStep> steps) {
        return new Submission(id, paperId, by, at, meetingId, meeting, route, asksAgain, steps, recalledAt);
    }

    /** With its deadlines counted from the meeting it is meant for. */
    Submission on(MeetingDays days) {
        List<AskedStep> counted = steps.stream()
                .map(step -> step.dueOn(days.due(meetingId, step.due(), step.daysBefore())))
                .toList();
        return new Submission(
                id, paperId, by, at, meetingId, days.meeting(meetingId), route, asksAgain, counted, recalledAt);
    }

    /** Whether the meeting it is meant for will not be held. */
    public boolean cancelled() {
        return meeting != null && meeting.cancelled();
    }

    public State state(Paper paper) {
        if (recalledAt != null) return State.RECALLED;
        if (steps.stream().anyMatch(AskedStep::sentBack)) return State.SENT_BACK;
        return waiting(paper).isEmpty() ? State.APPROVED : State.WAITING;
    }

    public Standing standing(Paper paper) {
        return state(paper).standing();
    }

    /** Whether nobody is asked any more, whatever becomes of the paper. */
    public boolean isOver() {
        return recalledAt != null || steps.stream().anyMatch(AskedStep::sentBack);
    }

    /**
     * Whether the step has approved the text as it is, by somebody who never was its author, or as it was when the
     * route asks only once.
     */
    public boolean settled(AskedStep step, Paper paper) {
        Verdict verdict = step.verdict();
        if (verdict == null || !verdict.approved()) return false;
        if (ApprovalRules.isOwn(paper, this, verdict.by())) return false;
        if (ApprovalRules.isOwn(paper, this, verdict.insteadOf())) return false;
        return !asksAgain || verdict.snapshot().holds(paper);
    }

    /** Whether the text has changed since the step approved it. */
    public boolean overtaken(AskedStep step, Paper paper) {
        Verdict verdict = step.verdict();
        return verdict != null && verdict.approved() && !verdict.snapshot().holds(paper);
    }

    /** The steps that are asked now: those of the first turn that is not settled. Empty when it is not on its way. */
    public List<AskedStep> waiting(Paper paper) {
        if (isOver()) return List.of();
        Optional<Integer> turn = unsettled(paper).map(AskedStep::turn).min(Comparator.naturalOrder());
        return unsettled(paper)
                .filter(step -> turn.isPresent() && step.turn() == turn.get())
                .toList();
    }

    private Stream<AskedStep> unsettled(Paper paper) {
        return steps.stream().filter(step -> !settled(step, paper));
    }

    /**
     * Since when the step waits for whoever has it now: since the paper was sent, the turn before was done, the paper
     * first became another than the one it approved, or it was taken over, whichever came last.
     */
    public Instant waitingSince(AskedStep step) {
        Stream<Instant> before = steps.stream()
                .filter(earlier -> earlier.turn() < step.turn())
                .flatMap(earlier -> Stream.ofNullable(earlier.verdict()))
                .map(Verdict::at);
        return Stream.of(
                        Stream.of(at),
                        before,
                        Stream.ofNullable(step.undoneAt()),
                        Stream.ofNullable(step.takenOverAt()))
                .flatMap(moments -> moments)
                .max(Comparator.naturalOrder())
                .orElse(at);
    }
}
