package dk.raadslag.access;

import java.util.List;

/** An act on an account that was not carried out, with the rules that stood in the way. */
public class AccountRefused extends RuntimeException {

    private final List<AccountRule> rules;

    AccountRefused(List<AccountRule> rules) {
        super("Refused: " + rules);
        this.rules = List.copyOf(rules);
    }

    public List<AccountRule> rules() {
        return rules;
    }
}
