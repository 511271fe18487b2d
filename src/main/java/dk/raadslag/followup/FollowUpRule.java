package dk.raadslag.followup;

/** Why a task is not noted or changed so. */
public enum FollowUpRule {
    /** Tasks are noted and changed by those who record the committee's meetings. */
    ONLY_ITS_RECORDERS,
    /** Its owner reports back, and those who record the meetings. */
    NOT_YOURS,
    /** Whoever is recused in an item or shut out from it notes nothing about it. */
    KEPT_OUT,
    /** The item has been taken off the agenda, or nothing is dealt with under it. */
    ITEM_GONE,
    WHAT_MISSING,
    WHAT_TOO_LONG,
    /** It is printed on a later agenda when the item is open, past the gate. */
    WHAT_TELLS_PERSONAL_NUMBER,
    /** Whoever is to do something can log in and see it. */
    OWNER_MISSING,
    /** A task about an item is not given to one who is recused in it or shut out from it. */
    OWNER_KEPT_OUT,
    /** It has it already. */
    OWNER_SAME,
    DUE_MISSING,
    /** What a meeting agrees on is done after it. */
    DUE_BEFORE_MEETING,
    REASON_MISSING,
    REPORT_MISSING,
    TEXT_TOO_LONG,
    /** What is done or dropped is changed after it has been taken up again. */
    NOT_OPEN,
    IS_OPEN,
    /** The question that is asked before a meeting is closed has no answer. */
    QUESTION_OPEN,
    /** Something was agreed, and nothing is noted. */
    NOTHING_NOTED,
    /** Nothing was agreed, and something is noted. */
    SOMETHING_NOTED
}
