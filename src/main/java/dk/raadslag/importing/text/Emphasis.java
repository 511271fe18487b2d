package dk.raadslag.importing.text;

import dk.raadslag.richtext.Inline;
import dk.raadslag.richtext.Inline.Mark;
import dk.raadslag.richtext.Inline.Text;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Pairs the signs of emphasis in a line; a sign without its partner is a word like any other. */
final class Emphasis {

    private static final int DEEPEST = 20;

    private final List<Signs> open = new ArrayList<>();
    private final List<Pair> pairs = new ArrayList<>();

    private record Signs(int at, String signs) {}

    private record Pair(int from, int to, int strength) {}

    void signs(int at, String signs, boolean opens, boolean closes) {
        if (closes && close(at, signs)) return;
        if (opens) open.add(new Signs(at, signs));
        if (open.size() > DEEPEST) open.removeFirst();
    }

    private boolean close(int at, String signs) {
        for (int i = open.size() - 1; i >= 0; i--) {
            Signs opening = open.get(i);
            if (!opening.signs().equals(signs)) continue;
            if (at == opening.at() + 1) return false;
            pairs.add(new Pair(opening.at(), at, signs.length()));
            open.subList(i, open.size()).clear();
            return true;
        }
        return false;
    }

    List<Inline> applied(List<Inline> inlines) {
        int[] strong = new int[inlines.size() + 1];
        int[] em = new int[inlines.size() + 1];
        boolean[] gone = new boolean[inlines.size()];
        for (Pair pair : pairs) {
            gone[pair.from()] = gone[pair.to()] = true;
            if (pair.strength() != 1) mark(strong, pair);
            if (pair.strength() != 2) mark(em, pair);
        }
        List<Inline> applied = new ArrayList<>();
        int strongs = 0;
        int ems = 0;
        for (int i = 0; i < inlines.size(); i++) {
            strongs += strong[i];
            ems += em[i];
            if (gone[i]) continue;
            applied.add(inlines.get(i) instanceof Text text ? marked(text, strongs > 0, ems > 0) : inlines.get(i));
        }
        return applied;
    }

    private static void mark(int[] depth, Pair pair) {
        depth[pair.from()]++;
        depth[pair.to()]--;
    }

    private static Text marked(Text text, boolean strong, boolean em) {
        Set<Mark> marks = EnumSet.noneOf(Mark.class);
        marks.addAll(text.marks());
        if (strong) marks.add(Mark.STRONG);
        if (em) marks.add(Mark.EM);
        return new Text(text.text(), marks, text.href());
    }
}
