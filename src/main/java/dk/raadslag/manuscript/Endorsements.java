package dk.raadslag.manuscript;

import dk.raadslag.access.Reader;
import dk.raadslag.access.Readings;
import dk.raadslag.approval.ApprovalRefused;
import dk.raadslag.approval.Approvals;
import dk.raadslag.approval.AskedStep;
import dk.raadslag.paper.Paper;
import dk.raadslag.paper.Papers;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Approving a paper by handing in its Word file: with what the file proposes, and as it was when it was made. */
@Component
public class Endorsements {

    private final Readings readings;
    private final Papers papers;
    private final Returns returns;
    private final Approvals approvals;

    Endorsements(Readings readings, Papers papers, Returns returns, Approvals approvals) {
        this.readings = readings;
        this.papers = papers;
        this.returns = returns;
        this.approvals = approvals;
    }

    /** The step in the paper's way that waits for the reader, or for somebody the reader stands in for. */
    public Optional<AskedStep> asked(Reader reader, Paper paper) {
        return approvals.of(reader, paper).stream()
                .limit(1)
                .flatMap(sent -> sent.waiting(paper).stream()
                        .filter(step -> approvals
                                .whyNotDecide(reader, paper, sent, step)
                                .isEmpty()))
                .findFirst();
    }

    /**
     * Takes what the file changes, and approves the paper with it.
     *
     * @param versions as in {@link Returns#take}
     * @param stamp of the paper when the reader looked
     * @return whether it was done; not when the paper is another than the reader saw, or than the file was made of
     * @throws ApprovalRefused when it is not the reader's turn
     */
    public boolean approve(Reader reader, Paper paper, UUID file, Map<String, Integer> versions, String stamp) {
        return readings.asClerk(() -> {
            papers.hold(paper.id());
            Paper now = now(reader, paper);
            Optional<AskedStep> step = asked(reader, now);
            boolean seen = now.stamp().equals(stamp);
            Found found = returns.found(reader, now, file).orElseThrow();
            if (!seen || !found.current() || step.isEmpty()) return false;
            if (found.isToTake() && !returns.take(reader, now, file, versions)) return false;
            approvals.approve(
                    reader, now.id(), step.get().id(), now(reader, now).stamp());
            return true;
        });
    }

    private Paper now(Reader reader, Paper paper) {
        return papers.byId(reader, paper.id()).orElseThrow();
    }
}
