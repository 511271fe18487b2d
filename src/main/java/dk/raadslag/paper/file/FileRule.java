package dk.raadslag.paper.file;

/** Why a file is not taken. */
public enum FileRule {
    NAMELESS,
    NAME_TOO_LONG,
    NAME_WITH_FOLDER,
    /** Control characters, and those that turn the direction of writing and so hide the true ending. */
    NAME_WITH_HIDDEN_SIGNS,
    /** Programs, pages, drawings with scripts, and kinds nobody can open in ten years. */
    KIND_NOT_TAKEN,
    EMPTY,
    TOO_LARGE,
    /** An office document that carries a program. */
    HAS_MACROS,
    /** The bytes are not of the kind the name says. */
    NOT_WHAT_IT_SAYS,
    /** Not one of the kinds of pictures that go into a text, or a broken one. */
    NO_PICTURE,
    /** A picture with more pixels than a page can use. */
    TOO_MANY_PIXELS
}
