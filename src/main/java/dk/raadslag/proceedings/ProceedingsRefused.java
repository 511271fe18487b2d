package dk.raadslag.proceedings;

/** Something about a meeting that was not done, with the rule that stood in the way. */
public class ProceedingsRefused extends RuntimeException {

    private final ProceedingsRule rule;

    ProceedingsRefused(ProceedingsRule rule) {
        super("Refused: " + rule);
        this.rule = rule;
    }

    public ProceedingsRule rule() {
        return rule;
    }
}
