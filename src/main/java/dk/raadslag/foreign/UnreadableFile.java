package dk.raadslag.foreign;

/** A file that cannot be read; the message is Danish, for the person who gave it, and says what to do. */
public class UnreadableFile extends Exception {

    public UnreadableFile(String message) {
        super(message);
    }

    public UnreadableFile(String message, Throwable cause) {
        super(message, cause);
    }
}
