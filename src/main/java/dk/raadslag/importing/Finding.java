package dk.raadslag.importing;

/**
 * Something a person should look at.
 *
 * @param where the place in words: "Punkt 3, Sagsfremstilling", "linje 214"
 * @param message in Danish, what was found and what to do
 */
public record Finding(Severity severity, String where, String message) {

    public enum Severity {
        /** The file cannot be imported. */
        ERROR,
        /** Imported, but look at it. */
        WARNING,
        /** Good to know. */
        NOTICE
    }

    public static Finding error(String where, String message) {
        return new Finding(Severity.ERROR, where, message);
    }

    public static Finding warning(String where, String message) {
        return new Finding(Severity.WARNING, where, message);
    }

    public static Finding notice(String where, String message) {
        return new Finding(Severity.NOTICE, where, message);
    }
}
