package dk.raadslag.search.danish;

/** A compound taken apart: the head as a stem without its linking letter, the tail as it stands. */
record Compound(String head, String tail) {}
