package dk.raadslag.importing.pdf;

import dk.raadslag.richtext.Inline;
import dk.raadslag.richtext.Inline.Mark;
import dk.raadslag.richtext.Inline.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Makes text of signs: spaces where there are gaps, lines joined, parted words put together. */
final class GlyphLine {

    private static final String SOFT_HYPHEN = "\u00ad";

    private final List<Inline> runs = new ArrayList<>();
    private final StringBuilder run = new StringBuilder();
    private @Nullable Glyph before;

    static List<Inline> of(List<Glyph> glyphs) {
        GlyphLine line = new GlyphLine();
        for (int place = 0; place < glyphs.size(); place++) line.add(glyphs, place);
        return line.take();
    }

    private void add(List<Glyph> glyphs, int place) {
        Glyph glyph = glyphs.get(place);
        if (before != null) {
            if (!looksLike(before, glyph)) endRun();
            if (glyph.isBelow(before)) joinLines(glyphs, place);
            else if (glyph.isApartFrom(before)) space();
        }
        if (glyph.text().isBlank()) space();
        else run.append(glyph.text());
        before = glyph;
    }

    private static boolean looksLike(Glyph first, Glyph next) {
        return first.marks().equals(next.marks()) && Objects.equals(first.href(), next.href());
    }

    private void joinLines(List<Glyph> glyphs, int place) {
        String line = run.toString();
        if (line.endsWith(SOFT_HYPHEN)) run.setLength(run.length() - 1);
        else if (Hyphens.onlyParts(line, word(glyphs, place))) run.setLength(run.length() - 1);
        else if (!line.endsWith("-") || !isLetter(glyphs.get(place)) || Hyphens.hangs(word(glyphs, place))) space();
    }

    private static boolean isLetter(Glyph glyph) {
        return !glyph.text().isEmpty() && Character.isLetterOrDigit(glyph.text().charAt(0));
    }

    private static String word(List<Glyph> glyphs, int from) {
        StringBuilder word = new StringBuilder();
        for (int place = from; place < Math.min(glyphs.size(), from + 20); place++) {
            if (place > from && glyphs.get(place).isApartFrom(glyphs.get(place - 1))) word.append(' ');
            word.append(glyphs.get(place).text());
        }
        return word.toString();
    }

    private void space() {
        boolean spaced = run.isEmpty()
                ? runs.isEmpty()
                        || runs.getLast() instanceof Text last && last.text().endsWith(" ")
                : run.charAt(run.length() - 1) == ' ';
        if (!spaced) run.append(' ');
    }

    private void endRun() {
        String text = run.toString().replace(SOFT_HYPHEN, "");
        if (!text.isEmpty() && before != null) runs.add(new Text(text, marks(text, before), before.href()));
        run.setLength(0);
    }

    private static Set<Mark> marks(String text, Glyph glyph) {
        return text.isBlank() ? Set.of() : glyph.marks();
    }

    private List<Inline> take() {
        endRun();
        if (!runs.isEmpty()
                && runs.getLast() instanceof Text last
                && last.text().endsWith(" ")) {
            runs.set(runs.size() - 1, new Text(last.text().stripTrailing(), last.marks(), last.href()));
        }
        return Inline.normalized(runs);
    }
}
