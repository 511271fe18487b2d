package dk.raadslag.minutes;

/** Something that was not recorded, with the reason. */
public class MinutesRefused extends RuntimeException {

    private final MinutesRule rule;

    MinutesRefused(MinutesRule rule) {
        super("Refused: " + rule);
        this.rule = rule;
    }

    public MinutesRule rule() {
        return rule;
    }
}
