package dk.raadslag.importing.shape;

import dk.raadslag.importing.shape.SourceBlock.Line;

/** The level of each heading inside a field: never 2 without a 1 before it. */
final class HeadingLevels {

    private int outermost;
    private int last;

    /** A heading known only by its looks stands level with the one before it. */
    int of(Line line) {
        int depth = line.heading();
        if (depth == 0) return last == 0 ? last = 1 : last;
        if (last == 0 || outermost == 0 || depth <= outermost) {
            outermost = depth;
            return last = 1;
        }
        return last = 2;
    }
}
