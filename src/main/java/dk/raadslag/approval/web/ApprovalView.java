package dk.raadslag.approval.web;

import dk.raadslag.access.Person;
import dk.raadslag.approval.ApprovalRoute;
import dk.raadslag.approval.ApprovalRule;
import dk.raadslag.approval.AskedStep;
import dk.raadslag.approval.Reason;
import dk.raadslag.approval.Submission;
import dk.raadslag.approval.Submission.State;
import dk.raadslag.meeting.Meeting;
import dk.raadslag.paper.Paper;
import dk.raadslag.paper.PaperStanding.Standing;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where a paper is, and what whoever looks may do about it.
 *
 * @param latest the latest submission, or null
 * @param steps those of the latest submission
 * @param earlier the rounds before, the latest first
 * @param whyNotSend why it cannot be sent now; empty when it can
 * @param routes those it may be sent by
 * @param approvers those who may be asked
 * @param meetings those it may be meant for
 * @param form what is chosen and typed
 * @param refused why the last act was not carried out
 */
public record ApprovalView(
        Paper paper,
        @Nullable Submission latest,
        List<Step> steps,
        List<Round> earlier,
        boolean writes,
        List<Reason> whyNotSend,
        List<ApprovalRoute> routes,
        List<Person> approvers,
        List<Meeting> meetings,
        SendForm form,
        List<Reason> refused) {

    /**
     * A step as it is shown.
     *
     * @param person who has it
     * @param away whether they are away today
     * @param deputy who stands in for them today, or null when nobody does
     * @param decidedBy who gave the verdict instead of them, or null
     * @param since since when it has been asked, or null when it is not asked now
     * @param late whether it should have been done
     * @param cancelled whether the meeting it is due before will not be held
     * @param barred whether the reader stands in for them, and may not for having to do with the paper
     * @param sinceApproved what has changed since it was approved, or null when nothing has
     * @param sinceLast what has changed since whoever looks or whoever has it last said yes or no to the paper, in this
     *     round or an earlier one; null when nothing has, and for those who are not asked
     */
    public record Step(
            AskedStep asked,
            String person,
            boolean away,
            @Nullable String deputy,
            @Nullable String decidedBy,
            @Nullable Instant since,
            boolean late,
            boolean settled,
            boolean cancelled,
            boolean barred,
            @Nullable SinceApproved sinceApproved,
            @Nullable SinceApproved sinceLast,
            boolean decides,
            boolean takesOver) {

        public boolean waits() {
            return since != null;
        }

        /** The key of the words for what it waits for. */
        public String waitingKey() {
            if (sinceApproved == null) return "approval.step.waits";
            return sinceApproved.onlyAttachments() ? "approval.step.againAttachments" : "approval.step.again";
        }
    }

    /** One time the paper was sent. */
    public record Round(Submission submission, List<Step> steps) {}

    public String address() {
        return "/sager/" + paper.id();
    }

    public @Nullable State state() {
        return latest == null ? null : latest.state(paper);
    }

    public Standing standing() {
        return latest == null ? Standing.DRAFT : latest.standing(paper);
    }

    /** Whether nobody is asked any more. */
    public boolean over() {
        return latest != null && latest.isOver();
    }

    /** How many proposed changes its authors have not decided on. */
    public int proposals() {
        return WrittenText.proposals(paper);
    }

    public boolean reasonMissing() {
        return refused.stream().anyMatch(reason -> reason.rule() == ApprovalRule.REASON_MISSING);
    }

    /** Whether it may be sent once nothing stands in the way. */
    public boolean sendable() {
        return writes && (latest == null || latest.isOver());
    }

    public ApprovalRoute route() {
        return routes.stream()
                .filter(route -> Objects.equals(route.id(), form.rute()))
                .findFirst()
                .orElse(routes.getFirst());
    }

    /** The step that whoever looks is asked to decide. */
    public Optional<Step> mine() {
        return steps.stream().filter(Step::decides).findFirst();
    }
}
