package dk.raadslag.publication;

import java.util.List;

/** A withdrawal that was not carried out, with the rules that stood in the way. */
public class WithdrawalRefused extends RuntimeException {

    private final List<WithdrawalRule> rules;

    WithdrawalRefused(List<WithdrawalRule> rules) {
        super("Withdrawal refused: " + rules);
        this.rules = List.copyOf(rules);
    }

    public List<WithdrawalRule> rules() {
        return rules;
    }
}
