package dk.raadslag.proofreading;

import java.util.List;

/**
 * The text as a proof-reader has it.
 *
 * @param blocks the outermost, in order
 * @param lines all lines, also those inside lists, tables and notes
 */
record Copy(List<Placed> blocks, List<Line> lines) {

    Copy {
        blocks = List.copyOf(blocks);
        lines = List.copyOf(lines);
    }
}
