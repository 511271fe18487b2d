package dk.raadslag.paper;

import dk.raadslag.richtext.RichText;

/**
 * A field's proposed text became another, however it came about; told within the transaction that stores it.
 *
 * @param field its key
 */
public record FieldWritten(long paperId, String field, RichText before, RichText after) {}
