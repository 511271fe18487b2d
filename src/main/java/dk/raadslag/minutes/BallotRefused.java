package dk.raadslag.minutes;

import java.util.List;

/** A ballot that was not recorded, with every reason. */
public class BallotRefused extends RuntimeException {

    private final List<BallotRule> rules;

    BallotRefused(List<BallotRule> rules) {
        super("Refused: " + rules);
        this.rules = List.copyOf(rules);
    }

    public List<BallotRule> rules() {
        return rules;
    }
}
