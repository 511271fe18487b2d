package dk.raadslag.paper;

/** An act on a paper that was not carried out, with the rule that stood in the way. */
public class PaperRefused extends RuntimeException {

    private final PaperRule rule;

    PaperRefused(PaperRule rule) {
        super("Refused: " + rule);
        this.rule = rule;
    }

    public PaperRule rule() {
        return rule;
    }
}
