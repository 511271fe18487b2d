package dk.raadslag.committee;

/** An act on a committee that was not carried out, with the rule that stood in the way. */
public class CommitteeRefused extends RuntimeException {

    private final CommitteeRule rule;

    CommitteeRefused(CommitteeRule rule) {
        super("Refused: " + rule);
        this.rule = rule;
    }

    public CommitteeRule rule() {
        return rule;
    }
}
