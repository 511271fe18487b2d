package dk.raadslag.casework;

/**
 * A subject a case may be filed under.
 *
 * @param number such as "81.38.05"
 * @param group the title of the group it belongs to, empty when that is not loaded
 */
public record KleSubject(String number, String title, String group) {}
