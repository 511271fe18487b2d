package dk.raadslag.richtext;

import java.util.ArrayList;
import java.util.List;

/**
 * How one text became another: block by block, and word by word within a changed block.
 *
 * @param hunks in the order of the text; all of them taken turn {@code before} into {@code after}
 */
public record Differences(RichText before, RichText after, List<Hunk> hunks) {

    public Differences {
        hunks = List.copyOf(hunks);
    }

    public static Differences between(RichText before, RichText after) {
        return new Differences(before, after, new Comparison(before.blocks(), after.blocks()).hunks());
    }

    public boolean isEmpty() {
        return hunks.isEmpty();
    }

    /** The text before with some of the hunks taken, given in their order. */
    RichText taking(List<Hunk> some) {
        List<Block> blocks = new ArrayList<>();
        int next = 0;
        for (Hunk hunk : some) {
            blocks.addAll(before.blocks().subList(next, hunk.at()));
            next = hunk.at();
            switch (hunk) {
                case Hunk.Inserted inserted -> blocks.add(inserted.block());
                case Hunk.Deleted _ -> next++;
                case Hunk.Changed changed -> {
                    blocks.add(changed.after());
                    next++;
                }
            }
        }
        blocks.addAll(before.blocks().subList(next, before.blocks().size()));
        return RichText.lifted(blocks);
    }
}
