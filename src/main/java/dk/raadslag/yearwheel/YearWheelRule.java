package dk.raadslag.yearwheel;

/** Why a year wheel cannot be changed so. */
public enum YearWheelRule {
    /** A committee's year wheel is kept by its secretaries. */
    ONLY_ITS_SECRETARIES,
    /** Somebody has taken it off meanwhile. */
    ITEM_GONE,
    /** A topic has a title of at most 300 characters. */
    TITLE_WRONG,
    /** A topic takes 1 to 600 minutes. */
    MINUTES_WRONG,
    /** Guidance has at most 2000 characters. */
    GUIDANCE_TOO_LONG,
    /** What comes up in certain months says in which. */
    MONTHS_MISSING,
    /** It ends on a day, and not before today. */
    UNTIL_WRONG
}
