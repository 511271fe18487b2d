package dk.raadslag.manuscript;

/** Why a Word file is not taken. */
public enum ReturnRule {
    /** It cannot be read; what is wrong with it is said beside. */
    UNREADABLE,
    /** It is of a kind that holds macros. */
    MACROS,
    /** It does not come from a case here. */
    FOREIGN,
    /** It comes from another case. */
    OF_ANOTHER,
    /** It does not say which text it was made of, or nobody knows that text. */
    UNKNOWN_VERSION,
    TOO_MANY,
    TOO_LARGE,
    NO_FILE
}
