package dk.raadslag.publication;

/**
 * That somebody takes no part in an item, as its meeting has noted.
 *
 * @param agendaItem the item's id
 */
public record Recusal(long agendaItem, long person, String reason) {}
