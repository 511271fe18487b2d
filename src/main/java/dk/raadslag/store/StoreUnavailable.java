package dk.raadslag.store;

/** There is no database to work with; the message is Danish, for the one who starts Raadslag, and says what to do. */
public class StoreUnavailable extends RuntimeException {

    public StoreUnavailable(String message) {
        super(message);
    }

    public StoreUnavailable(String message, Throwable cause) {
        super(message, cause);
    }
}
