package dk.raadslag.importing;

/**
 * One document of a file in a batch.
 *
 * @param outcome what storing it will do, and after storing, what it did
 */
public record BatchDocument(Reading reading, Imported outcome) {}
