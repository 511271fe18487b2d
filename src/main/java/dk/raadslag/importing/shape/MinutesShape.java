package dk.raadslag.importing.shape;

import dk.raadslag.importing.Reading;
import java.util.List;

/** Finds the head of the meeting, the items and their fields in a document. */
public final class MinutesShape {

    private MinutesShape() {}

    /**
     * The agenda or minutes in a document. Never throws: what is missing or doubtful is told by findings.
     *
     * @param blocks the whole document from top to bottom
     */
    public static Reading read(List<SourceBlock> blocks) {
        throw new UnsupportedOperationException(blocks.toString());
    }
}
