package dk.raadslag.minutes;

/** Why a dissent or a remark cannot stand in the minutes. */
public enum StatementRule {
    TEXT_MISSING,
    TEXT_TOO_LONG,
    /** Only those who took part in the item. */
    TOOK_NO_PART,
    /** Somebody who voted for what was decided has no differing opinion of it. */
    CONTRADICTS_THE_VOTE
}
