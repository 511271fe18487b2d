package dk.raadslag.richtext;

import java.util.List;

/** One change of a block that can be taken alone. */
public sealed interface Hunk {

    /** The index of the block in the text before: the changed or deleted one, or the one an insertion stands before. */
    int at();

    /** What became of its words, in reading order; all are kept when only marks, links or levels changed. */
    List<Words> words();

    record Inserted(int at, Block block) implements Hunk {
        @Override
        public List<Words> words() {
            return List.of(new Words(Words.Fate.INSERTED, plain(block)));
        }
    }

    record Deleted(int at, Block block) implements Hunk {
        @Override
        public List<Words> words() {
            return List.of(new Words(Words.Fate.DELETED, plain(block)));
        }
    }

    record Changed(int at, Block before, Block after) implements Hunk {

        @Override
        public List<Words> words() {
            return Words.between(plain(before), plain(after));
        }
    }

    private static String plain(Block block) {
        return PlainText.of(RichText.lifted(List.of(block)));
    }
}
