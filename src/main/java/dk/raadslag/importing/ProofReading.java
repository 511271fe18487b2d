package dk.raadslag.importing;

import java.util.List;

/** Reads what was made out of a document as a careful secretary would, and adds what should be looked at. */
final class ProofReading {

    private ProofReading() {}

    static Reading checked(Reading reading) {
        Outline outline = reading.outline();
        return outline == null ? reading : reading.with(List.of());
    }
}
