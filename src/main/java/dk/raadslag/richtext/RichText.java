package dk.raadslag.richtext;

import java.util.List;

/**
 * A text as a tree of blocks. Immutable; what cannot be shown accessibly (a skipped heading level, an empty heading, a
 * table without a header row, a figure without alternative text) cannot be built.
 */
public record RichText(List<Block> blocks) {

    public static final RichText EMPTY = new RichText(List.of());

    public RichText {
        blocks = List.copyOf(blocks);
    }

    public static RichText of(Block... blocks) {
        return new RichText(List.of(blocks));
    }

    public boolean isEmpty() {
        return blocks.isEmpty();
    }
}
