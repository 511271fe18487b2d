package dk.raadslag.comment;

/**
 * Somebody is mentioned in a comment they may read; told within the transaction that stores it.
 *
 * @param personId who is mentioned
 * @param by who wrote it
 */
public record SomeoneMentioned(long paperId, long threadId, long remarkId, long personId, long by) {}
