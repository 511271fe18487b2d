package dk.raadslag.paper;

import java.util.List;

/** How much there is to mend in a paper. */
public record PaperTally(int mustMend, int advice) {

    static PaperTally of(List<PaperFinding> findings) {
        int must = (int) findings.stream().filter(PaperFinding::mustMend).count();
        return new PaperTally(must, findings.size() - must);
    }
}
