package dk.raadslag.casework;

/**
 * A KLE subject, group or main group.
 *
 * @param number such as {@code 81.37.00}, {@code 81.37} or {@code 81}
 */
public record Subject(String number, String title) {}
