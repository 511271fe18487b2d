package dk.raadslag.adoption;

/** An act on minutes that was not carried out, with the reason. */
public class AdoptionRefused extends RuntimeException {

    private final AdoptionRule rule;

    public AdoptionRefused(AdoptionRule rule) {
        super("Refused: " + rule);
        this.rule = rule;
    }

    public AdoptionRule rule() {
        return rule;
    }
}
