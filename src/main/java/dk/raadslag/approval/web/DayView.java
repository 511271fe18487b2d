package dk.raadslag.approval.web;

import dk.raadslag.approval.web.ApprovalView.Step;
import dk.raadslag.comment.Mention;
import dk.raadslag.paper.Paper;
import dk.raadslag.paper.PaperStanding.Standing;
import java.time.LocalDate;
import java.util.List;

/**
 * What waits for somebody.
 *
 * @param asked what they are asked to approve
 * @param mine what they write
 * @param named where they are mentioned
 * @param away the absences somebody else has written them
 */
public record DayView(List<Asked> asked, List<Mine> mine, List<Named> named, List<Away> away) {

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
    public record Asked(Paper paper, Step step, String from, boolean mine) {}

    /**
     * @param holders who has it now; empty when nobody has
     * @param proposals how many changes others have proposed to it
     * @param comments how many threads are open
     */
    public record Mine(Paper paper, Standing standing, String holders, int proposals, long comments) {}
}
