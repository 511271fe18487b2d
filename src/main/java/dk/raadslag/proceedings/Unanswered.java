package dk.raadslag.proceedings;

import java.util.Map;

/** A meeting that was not closed because something asked about it has no answer that can stand. */
public class Unanswered extends RuntimeException {

    private final Map<String, String> against;

    Unanswered(Map<String, String> against) {
        super("Unanswered: " + against);
        this.against = Map.copyOf(against);
    }

    /** The keys of the words for why, by the names of the answers. */
    public Map<String, String> against() {
        return against;
    }
}
