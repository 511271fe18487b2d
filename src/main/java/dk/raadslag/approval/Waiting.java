package dk.raadslag.approval;

import dk.raadslag.paper.Paper;
import java.util.Comparator;

/** A step that waits for somebody, with its paper. */
public record Waiting(Paper paper, Submission submission, AskedStep step) {

    static final Comparator<Waiting> BY_DUE = Comparator.comparing(
                    (Waiting waiting) -> waiting.step().due(), Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(waiting -> waiting.submission().at());
}
