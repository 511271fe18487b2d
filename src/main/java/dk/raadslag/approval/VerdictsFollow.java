package dk.raadslag.approval;

import dk.raadslag.paper.Paper;
import dk.raadslag.paper.PaperChanged;
import dk.raadslag.paper.Papers;
import java.time.Instant;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Notes the moment a paper becomes another than the one that was approved, and the moment it is that one again. */
@Component
class VerdictsFollow {

    private static final Logger log = LoggerFactory.getLogger(VerdictsFollow.class);

    private final Papers papers;
    private final SubmissionTable table;

    VerdictsFollow(Papers papers, SubmissionTable table) {
        this.papers = papers;
        this.table = table;
    }

    @EventListener
    void follow(PaperChanged changed) {
        if (table.hasApprovals(changed.paperId()))
            latest(changed.paperId()).ifPresent(submission -> follow(submission, changed.at()));
    }

    /** Verdicts that cannot be read keep nobody from writing. */
    private Optional<Submission> latest(long paperId) {
        try {
            return table.latest(paperId);
        } catch (RuntimeException e) {
            log.error("Verdicts of paper {} cannot be read", paperId, e);
            return Optional.empty();
        }
    }

    private void follow(Submission submission, Instant at) {
        Paper paper = papers.forClerk(submission.paperId());
        submission.steps().forEach(step -> follow(submission, step, paper, at));
    }

    private void follow(Submission submission, AskedStep step, Paper paper, Instant at) {
        Verdict verdict = step.verdict();
        if (verdict == null || !verdict.approved()) return;
        boolean stands = submission.settled(step, paper);
        boolean stood = step.undoneAt() == null;
        if (stands != stood) table.insertStanding(step.id(), stands, at);
    }
}
