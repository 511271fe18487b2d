package dk.raadslag.manuscript;

import org.jspecify.annotations.Nullable;

/** A file that is not taken for a paper, and nothing of it. */
public class ReturnRefused extends Exception {

    private final ReturnRule rule;
    private final @Nullable String why;

    ReturnRefused(ReturnRule rule) {
        super(rule.name());
        this.rule = rule;
        this.why = null;
    }

    ReturnRefused(Exception unreadable) {
        super(unreadable);
        this.rule = ReturnRule.UNREADABLE;
        this.why = unreadable.getMessage();
    }

    public ReturnRule rule() {
        return rule;
    }

    /** What is wrong with a file that cannot be read, in Danish; else null. */
    public @Nullable String why() {
        return why;
    }
}
