package dk.raadslag.publication;

/** What became of an item, read from the free text of the decision; the text remains the decision. */
public enum Outcome {
    APPROVED,
    NOTED,
    DISCUSSED,
    RECOMMENDED,
    POSTPONED,
    REFERRED,
    REJECTED,
    WITHDRAWN,
    OTHER
}
