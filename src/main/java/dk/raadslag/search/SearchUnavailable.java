package dk.raadslag.search;

/** There is no index to ask just now: it is being opened, or another Raadslag on this machine keeps it. */
public class SearchUnavailable extends RuntimeException {

    public SearchUnavailable(String message) {
        super(message);
    }
}
