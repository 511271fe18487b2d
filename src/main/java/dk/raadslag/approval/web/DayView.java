package dk.raadslag.approval.web;

import dk.raadslag.approval.DayCard;
import dk.raadslag.approval.web.ApprovalView.Step;
import dk.raadslag.comment.Mention;
import dk.raadslag.paper.Paper;
import dk.raadslag.paper.PaperStanding.SentBack;
import dk.raadslag.paper.PaperStanding.Standing;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What waits for somebody.
 *
 * @param back what they write that has been sent back to them
 * @param asked what they are asked to approve
 * @param mine what they write
 * @param named where they are mentioned
 * @param cards what waits for them in other modules
 * @param away the absences somebody else has written them
 */
public record DayView(
        List<Back> back, List<Asked> asked, List<Mine> mine, List<Named> named, List<DayCard> cards, List<Away> away) {

    /**
     * @param by who sent it back
     * @param from the name of the committee from whose agenda it was given back, or null
     */
    public record Back(
            Paper paper, String by, SentBack why, @Nullable String from) {

        public String address() {
            return "/sager/" + paper.id() + (from == null ? "/godkendelse" : "");
        }
    }

    /** @param by who wrote it */
    public record Away(String by, LocalDate from, LocalDate to, String deputy) {}

    /** @param by who mentions them */
    public record Named(Mention mention, String by) {

        public String address() {
            return "/sager/" + mention.paperId() + "/kommentarer/" + mention.threadId();
        }
    }

    /**
     * @param from who sent it
     * @param mine whether it waits for oneself, and not for somebody one stands in for
     */
    public record Asked(Paper paper, Step step, String from, boolean mine) {

        /** The key of the words for why it is asked again; only where something has changed. */
        public String againKey() {
            SinceApproved since = step.sinceLast();
            return since != null && since.onlyAttachments() ? "approval.day.againAttachments" : "approval.day.again";
        }
    }

    /**
     * @param holders who has it now; empty when nobody has
     * @param proposals how many changes others have proposed to it
     * @param comments how many threads are open
     */
    public record Mine(Paper paper, Standing standing, String holders, int proposals, long comments) {}
}
