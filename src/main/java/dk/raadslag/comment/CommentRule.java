package dk.raadslag.comment;

/** Why something cannot be said, changed or resolved. */
public enum CommentRule {
    /** There is nothing written. */
    TEXT_MISSING,
    /** A comment is no case. */
    TEXT_TOO_LONG,
    /** Whoever is mentioned may not see the draft. */
    MAY_NOT_SEE,
    /** There is nobody who may be mentioned. */
    NOBODY_TO_MENTION,
    /** None of those who may be mentioned has the name. */
    NOBODY_OF_NAME,
    /** Which of them is meant must be said. */
    SEVERAL_OF_NAME,
    /** Somebody has saved the field since; the words may be elsewhere. */
    STALE,
    /** There are no such words in the field. */
    NO_SUCH_WORDS,
    /** So much is better said of the whole field. */
    WORDS_TOO_LONG,
    /** The paper has no such thread, or it is not seen any more. */
    UNKNOWN,
    /** A remark is changed by its writer. */
    ONLY_ITS_WRITER,
    /** What has been answered stays as it was. */
    ANSWERED,
    /** It is removed. */
    REMOVED,
    /** More open threads than anybody answers. */
    TOO_MANY,
    /** More answers than anybody reads. */
    TOO_MANY_ANSWERS
}
