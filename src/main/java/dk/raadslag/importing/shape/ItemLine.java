package dk.raadslag.importing.shape;

/**
 * A line that begins an item.
 *
 * @param at the line's index in the document
 */
record ItemLine(int at, ItemStart start) {}
