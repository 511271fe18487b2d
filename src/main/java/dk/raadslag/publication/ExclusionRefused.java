package dk.raadslag.publication;

/** An exclusion or readmission that was not carried out, with the reason. */
public class ExclusionRefused extends RuntimeException {

    private final ExclusionRule rule;

    ExclusionRefused(ExclusionRule rule) {
        super("Refused: " + rule);
        this.rule = rule;
    }

    public ExclusionRule rule() {
        return rule;
    }
}
