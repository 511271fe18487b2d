package dk.raadslag.minutes;

import java.util.List;

/** A dissent or remark that was not recorded, with every reason. */
public class StatementRefused extends RuntimeException {

    private final List<StatementRule> rules;

    StatementRefused(List<StatementRule> rules) {
        super("Refused: " + rules);
        this.rules = List.copyOf(rules);
    }

    public List<StatementRule> rules() {
        return rules;
    }
}
