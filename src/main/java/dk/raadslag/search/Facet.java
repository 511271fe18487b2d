package dk.raadslag.search;

/** What hits are counted and narrowed by. */
public enum Facet {
    COMMITTEE,
    YEAR,
    KIND,
    /** The fields in which all the words are found; without words, the fields an item has. */
    FIELD,
    OUTCOME
}
