package dk.raadslag.mail;

/**
 * That a deadline nears.
 *
 * @param key names what and which deadline; who has been told of a key is not told again
 * @param entry where to go, with its last day among the notes
 */
public record Reminder(String key, Letter.Entry entry) {}
