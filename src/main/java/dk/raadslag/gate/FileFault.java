package dk.raadslag.gate;

/** What is wrong with a file that is to be let out. */
public enum FileFault {
    /** Pictures of text cannot be searched or read aloud. */
    WITHOUT_TEXT,
    /** A PDF without structure cannot be read aloud in its order. */
    WITHOUT_STRUCTURE,
    /** It cannot be opened to be checked: it is broken, or of a kind nobody knows. */
    UNREADABLE,
    /** It asks for a password, or is of the older kind of office file that may hide what it holds. */
    LOCKED,
    /** It is, or unpacks to, more than is looked at. */
    TOO_LARGE,
    /** Its text tells somebody's personal number; so may what was deleted, a comment or a header. */
    PERSONAL_NUMBER,
    /** Its properties, such as title and keywords, tell somebody's personal number. */
    PERSONAL_NUMBER_IN_PROPERTIES,
    /** Its name tells somebody's personal number. */
    PERSONAL_NUMBER_IN_NAME,
    /** Its properties name somebody who is not known here, as author for instance. */
    NAMES_SOMEBODY,
    /** Changes that were tracked are still in it, deleted words among them. */
    TRACKED_CHANGES,
    /** Comments are still in it. */
    COMMENTS
}
