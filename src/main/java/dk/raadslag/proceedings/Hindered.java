package dk.raadslag.proceedings;

import java.util.List;

/** A meeting that was not closed, with all that stands in the way. */
public class Hindered extends RuntimeException {

    private final List<Hindrance> hindrances;

    Hindered(List<Hindrance> hindrances) {
        super("Hindered: " + hindrances);
        this.hindrances = List.copyOf(hindrances);
    }

    public List<Hindrance> hindrances() {
        return hindrances;
    }
}
