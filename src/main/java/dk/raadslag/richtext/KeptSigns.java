package dk.raadslag.richtext;

import dk.raadslag.richtext.ReadText.Run;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Which signs of a text stand in the text it became: word by word, and in a changed word its beginning and end. */
final class KeptSigns {

    /** More words than this that came and went are not compared one by one. */
    private static final int MOST = 6_000;

    private final ReadText before;
    private final ReadText after;
    private final int[] now;
    private final int[] was;
    private final List<Gap> gaps = new ArrayList<>();

    private KeptSigns(ReadText before, ReadText after) {
        this.before = before;
        this.after = after;
        now = new int[before.length()];
        was = new int[after.length()];
        Arrays.fill(now, -1);
        Arrays.fill(was, -1);
    }

    /** What went and what came instead; one of them may be empty. */
    record Gap(Run gone, Run come) {}

    static KeptSigns between(ReadText before, Run some, ReadText after, Run others) {
        KeptSigns kept = new KeptSigns(before, after);
        kept.compare(some, others);
        return kept;
    }

    /** Where a sign stands now, or -1. */
    int now(int index) {
        return now[index];
    }

    /** Where a sign stood, or -1. */
    int was(int index) {
        return was[index];
    }

    List<Gap> gaps() {
        return gaps;
    }

    long count() {
        return Arrays.stream(now).filter(index -> index >= 0).count();
    }

    private void compare(Run some, Run others) {
        List<Run> b = before.words(some);
        List<Run> a = after.words(others);
        int first = 0;
        while (first < b.size() && first < a.size() && same(b.get(first), a.get(first)))
            keep(b.get(first), a.get(first++));
        int lastB = b.size();
        int lastA = a.size();
        while (lastB > first && lastA > first && same(b.get(lastB - 1), a.get(lastA - 1)))
            keep(b.get(--lastB), a.get(--lastA));
        middle(b, first, lastB, a, first, lastA, some, others);
    }

    private void middle(List<Run> b, int fromB, int toB, List<Run> a, int fromA, int toA, Run some, Run others) {
        boolean tooMany = toB - fromB + toA - fromA > MOST;
        Myers edit = tooMany ? null : Myers.between(words(before, b, fromB, toB), words(after, a, fromA, toA));
        int nextB = fromB;
        int nextA = fromA;
        while (nextB < toB || nextA < toA) {
            int startB = nextB;
            int startA = nextA;
            while (nextB < toB && (edit == null || !edit.keepsBefore(nextB - fromB))) nextB++;
            while (nextA < toA && (edit == null || !edit.keepsAfter(nextA - fromA))) nextA++;
            gap(span(b, startB, nextB, some), span(a, startA, nextA, others));
            if (nextB < toB && nextA < toA) keep(b.get(nextB++), a.get(nextA++));
        }
    }

    private static List<String> words(ReadText text, List<Run> runs, int from, int to) {
        return runs.subList(from, to).stream().map(text::word).toList();
    }

    private static Run span(List<Run> runs, int from, int to, Run whole) {
        int start = from < runs.size() ? runs.get(from).from() : whole.to();
        return new Run(start, to > from ? runs.get(to - 1).to() : start);
    }

    private boolean same(Run one, Run other) {
        if (one.length() != other.length()) return false;
        for (int n = 0; n < one.length(); n++)
            if (before.sign(one.from() + n) != after.sign(other.from() + n)) return false;
        return true;
    }

    private void keep(Run one, Run other) {
        for (int n = 0; n < one.length(); n++) keep(one.from() + n, other.from() + n);
    }

    private void keep(int index, int other) {
        now[index] = other;
        was[other] = index;
    }

    private void gap(Run gone, Run come) {
        if (gone.isEmpty() && come.isEmpty()) return;
        gaps.add(new Gap(gone, come));
        int shorter = Math.min(gone.length(), come.length());
        int head = 0;
        while (head < shorter && before.sign(gone.from() + head) == after.sign(come.from() + head)) {
            keep(gone.from() + head, come.from() + head);
            head++;
        }
        for (int tail = 1; tail <= shorter - head; tail++) {
            if (before.sign(gone.to() - tail) != after.sign(come.to() - tail)) break;
            keep(gone.to() - tail, come.to() - tail);
        }
    }
}
