package dk.raadslag.richtext;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The shortest edit from one list to another in linear space: E. W. Myers, An O(ND) Difference Algorithm and Its
 * Variations, 1986, section 4b. What is kept on both sides stands in the same order.
 */
final class Myers {

    private final int[] before;
    private final int[] after;
    private final boolean[] keptBefore;
    private final boolean[] keptAfter;

    private Myers(int[] before, int[] after) {
        this.before = before;
        this.after = after;
        keptBefore = new boolean[before.length];
        keptAfter = new boolean[after.length];
    }

    static Myers between(List<?> before, List<?> after) {
        Map<Object, Integer> numbers = new HashMap<>();
        Myers myers = new Myers(numbered(before, numbers), numbered(after, numbers));
        myers.compare(0, before.size(), 0, after.size());
        return myers;
    }

    private static int[] numbered(List<?> list, Map<Object, Integer> numbers) {
        return list.stream()
                .mapToInt(each -> numbers.computeIfAbsent(each, _ -> numbers.size()))
                .toArray();
    }

    boolean keepsBefore(int index) {
        return keptBefore[index];
    }

    boolean keepsAfter(int index) {
        return keptAfter[index];
    }

    private void compare(int fromB, int toB, int fromA, int toA) {
        while (fromB < toB && fromA < toA && before[fromB] == after[fromA]) keep(fromB++, fromA++);
        while (fromB < toB && fromA < toA && before[toB - 1] == after[toA - 1]) keep(--toB, --toA);
        if (fromB == toB || fromA == toA) return;
        Split split = new Middle(fromB, toB, fromA, toA).split();
        compare(fromB, fromB + split.x, fromA, fromA + split.y);
        compare(fromB + split.x, toB, fromA + split.y, toA);
    }

    private void keep(int indexBefore, int indexAfter) {
        keptBefore[indexBefore] = true;
        keptAfter[indexAfter] = true;
    }

    private record Split(int x, int y) {}

    /** Searches from both ends at once for a point that a shortest edit passes half-way. */
    private final class Middle {

        private final int fromB;
        private final int fromA;
        private final int width;
        private final int height;
        private final int offset;
        private final int[] forward;
        private final int[] backward;

        Middle(int fromB, int toB, int fromA, int toA) {
            this.fromB = fromB;
            this.fromA = fromA;
            width = toB - fromB;
            height = toA - fromA;
            offset = (width + height + 1) / 2 + 1;
            forward = new int[2 * offset + 1];
            backward = new int[2 * offset + 1];
        }

        Split split() {
            int delta = width - height;
            boolean odd = (delta & 1) != 0;
            for (int edits = 0; edits < offset; edits++) {
                for (int k = -edits; k <= edits; k += 2) {
                    int x = advance(forward, k, edits, true);
                    if (odd && within(delta - k, edits - 1) && meets(x, k, backward[offset + delta - k], delta - k)) {
                        return new Split(x, x - k);
                    }
                }
                for (int k = -edits; k <= edits; k += 2) {
                    int x = advance(backward, k, edits, false);
                    if (!odd && within(delta - k, edits) && meets(x, k, forward[offset + delta - k], delta - k)) {
                        return new Split(width - x, height - (x - k));
                    }
                }
            }
            throw new IllegalStateException("Two edits from both ends always meet");
        }

        private int advance(int[] reach, int k, int edits, boolean forwards) {
            boolean down = k == -edits || k != edits && reach[offset + k - 1] < reach[offset + k + 1];
            int x = down ? reach[offset + k + 1] : reach[offset + k - 1] + 1;
            while (x < width && x - k < height && same(x, x - k, forwards)) x++;
            return reach[offset + k] = x;
        }

        private boolean same(int x, int y, boolean forwards) {
            return forwards
                    ? before[fromB + x] == after[fromA + y]
                    : before[fromB + width - 1 - x] == after[fromA + height - 1 - y];
        }

        private static boolean within(int diagonal, int edits) {
            return -edits <= diagonal && diagonal <= edits;
        }

        private boolean meets(int x, int k, int otherX, int otherK) {
            return x + otherX >= width && inside(x, k) && inside(otherX, otherK);
        }

        private boolean inside(int x, int k) {
            return x <= width && x - k <= height;
        }
    }
}
