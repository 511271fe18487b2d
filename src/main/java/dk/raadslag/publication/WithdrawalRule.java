package dk.raadslag.publication;

import dk.raadslag.access.Reader;
import java.util.ArrayList;
import java.util.List;

/** Why an edition cannot be withdrawn. */
public enum WithdrawalRule {
    /** Only an administrator withdraws. */
    NOT_AN_ADMINISTRATOR,
    /** A reason is given, and it can be read by all who could read the edition. */
    REASON_MISSING,
    /** The reason is at most a thousand characters. */
    REASON_TOO_LONG;

    /** The longest reason, in characters. */
    public static final int LONGEST_REASON = 1000;

    static List<WithdrawalRule> brokenBy(Reader reader, String reason) {
        List<WithdrawalRule> broken = new ArrayList<>();
        if (!Publications.mayWithdraw(reader)) broken.add(NOT_AN_ADMINISTRATOR);
        if (reason.isBlank()) broken.add(REASON_MISSING);
        if (reason.length() > LONGEST_REASON) broken.add(REASON_TOO_LONG);
        return broken;
    }
}
