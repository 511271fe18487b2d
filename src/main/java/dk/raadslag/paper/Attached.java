package dk.raadslag.paper;

/**
 * A file as it is attached to a paper now.
 *
 * @param id the attachment's
 * @param closed whether only those may read it who may read closed items
 * @param number of the version, 1 and up
 * @param sha256 of its bytes, as hexadecimal digits
 */
public record Attached(long id, String name, boolean closed, int number, String sha256) {}
