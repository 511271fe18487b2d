package dk.raadslag.richtext;

import java.util.ArrayList;
import java.util.List;

/** Compares two lists of blocks: what is equal is kept, what is alike is changed, the rest came or went. */
final class Comparison {

    /** How many inserted blocks are looked at to find the one a deleted block became. */
    private static final int REACH = 20;

    private final List<Block> before;
    private final List<Block> after;
    private final List<Hunk> hunks = new ArrayList<>();

    Comparison(List<Block> before, List<Block> after) {
        this.before = before;
        this.after = after;
    }

    List<Hunk> hunks() {
        Myers edit = Myers.between(before, after);
        int b = 0;
        int a = 0;
        while (b < before.size() || a < after.size()) {
            int fromB = b;
            int fromA = a;
            while (b < before.size() && !edit.keepsBefore(b)) b++;
            while (a < after.size() && !edit.keepsAfter(a)) a++;
            gap(fromB, b, fromA, a);
            b++;
            a++;
        }
        return hunks;
    }

    private void gap(int fromB, int toB, int fromA, int toA) {
        int a = fromA;
        for (int b = fromB; b < toB; b++) {
            int became = became(before.get(b), a, Math.min(toA, a + REACH));
            if (became < 0) {
                hunks.add(new Hunk.Deleted(b, before.get(b)));
            } else {
                while (a < became) hunks.add(new Hunk.Inserted(b, after.get(a++)));
                hunks.add(new Hunk.Changed(b, before.get(b), after.get(a++)));
            }
        }
        while (a < toA) hunks.add(new Hunk.Inserted(toB, after.get(a++)));
    }

    private int became(Block block, int fromA, int toA) {
        for (int a = fromA; a < toA; a++) {
            if (alike(block, after.get(a))) return a;
        }
        return -1;
    }

    /** Blocks of one kind that share at least half of their words. */
    private static boolean alike(Block one, Block other) {
        if (one.getClass() != other.getClass()) return false;
        return words(one).isAlike(words(other));
    }

    private static WordCount words(Block block) {
        return new WordCount(PlainText.of(RichText.lifted(List.of(block))));
    }
}
