package dk.raadslag.paper;

/** Why something cannot be done to a paper. */
public enum PaperRule {
    /** Papers are begun by authors and secretaries. */
    ONLY_AUTHORS_BEGIN,
    /** The text is written by its authors; others propose. */
    ONLY_ITS_AUTHORS_WRITE,
    /** Proposals are accepted by the authors; others take back their own. */
    ONLY_ITS_AUTHORS_DECIDE,
    /** Somebody must be left to write it. */
    LAST_AUTHOR,
    /** A paper goes to at least one committee. */
    NO_COMMITTEE,
    /** Nothing is begun for a committee that is no more. */
    COMMITTEE_ENDED,
    /** The template is not for any of the committees. */
    TEMPLATE_OF_OTHERS,
    /** A hundred attachments are more than a committee reads. */
    TOO_MANY_ATTACHMENTS,
    /** Pictures that were added count, also those that are no longer in the text. */
    TOO_MANY_FIGURES,
    /** Somebody has removed it since the page was read. */
    ATTACHMENT_REMOVED
}
