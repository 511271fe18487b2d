package dk.raadslag.paper;

import java.util.UUID;

/**
 * What somebody wants stored.
 *
 * @param from the version the text was written on
 * @param id one for each save; the same again when the answer to it was lost
 * @param content the whole text or head
 */
public record Save<T>(int from, UUID id, T content) {}
