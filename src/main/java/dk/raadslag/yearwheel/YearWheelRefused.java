package dk.raadslag.yearwheel;

/** An act on a year wheel that was not carried out, with the reason. */
public class YearWheelRefused extends RuntimeException {

    private final YearWheelRule rule;

    public YearWheelRefused(YearWheelRule rule) {
        super("Refused: " + rule);
        this.rule = rule;
    }

    public YearWheelRule rule() {
        return rule;
    }
}
