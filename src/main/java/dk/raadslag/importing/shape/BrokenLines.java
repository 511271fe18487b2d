package dk.raadslag.importing.shape;

import dk.raadslag.importing.shape.SourceBlock.Line;
import dk.raadslag.importing.shape.SourceBlock.PageBreak;
import dk.raadslag.richtext.Inline;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Joins what a page break or a line end tore apart. Behind an empty line a paragraph goes on in lower case where the
 * one before it, at least most of a printed line long, stopped without punctuation; behind a mere line end also in
 * upper case, when the line before is about as long as a printed line gets.
 */
final class BrokenLines {

    private static final Pattern LETTERED = Pattern.compile("\\(?[a-zA-Z]\\)\\s");

    /** A full stop that ends no sentence where a small letter follows; the words of the second may end a paragraph. */
    private static final Pattern ABBREVIATED = Pattern.compile(
            "(?iu).*(?:^|[\\s(])(?:\\d{1,2}|mio|mia|jf|jvf|ca|nr|pr|bl\\.a|f\\.eks|hhv|inkl|ekskl|vedr|kl|maks|min|d)\\.",
            Pattern.DOTALL);

    private static final Pattern ABBREVIATED_LAST = Pattern.compile(
            "(?iu).*(?:^|[\\s(])(?:kr|pct|m\\.fl|m\\.m|m\\.v|mv|stk|pkt|evt|afs|kap)\\.", Pattern.DOTALL);

    /** Words that stand before a day, a time or a number. */
    private static final Pattern BEFORE_NUMBER = Pattern.compile(
            "(?iu).*\\s(?:den|d\\.|kl\\.|nr\\.|stk\\.|pkt\\.|punkt|§|ca\\.|pr\\.|bilag)", Pattern.DOTALL);

    private static final int LONG = 40;
    private static final int FULL = 55;

    private final List<SourceBlock> joined = new ArrayList<>();
    private final List<Inline> content = new ArrayList<>();
    private @Nullable Line first;
    private String last = "";

    private BrokenLines() {}

    static List<SourceBlock> joined(List<SourceBlock> blocks) {
        BrokenLines lines = new BrokenLines();
        blocks.forEach(lines::add);
        lines.close();
        return lines.joined;
    }

    private void add(SourceBlock block) {
        if (block instanceof PageBreak) return;
        if (!(block instanceof Line line)) {
            close();
            joined.add(block);
            return;
        }
        if (first != null && goesOn(first, last, line)) {
            if (!content.isEmpty()) content.add(Inline.Text.of(" "));
        } else {
            close();
            first = line;
        }
        content.addAll(line.content());
        last = line.text();
    }

    private void close() {
        if (first == null) return;
        joined.add(new Line(first.place(), first.heading(), first.marker(), first.indent(), first.spaced(), content));
        content.clear();
        first = null;
    }

    private static boolean goesOn(Line first, String last, Line next) {
        if (first.heading() > 0 || next.heading() > 0 || next.marker() != null) return false;
        if (first.marker() != null && last.equals(first.marker().printed())) return true;
        if (LETTERED.matcher(next.text()).lookingAt()) return false;
        if (first.isBold() != next.isBold() || first.isItalic() != next.isItalic()) return false;
        return isTorn(last, next.text(), next.spaced());
    }

    /** Whether a text that stands behind another goes on with its last sentence. */
    static boolean isTorn(String last, String next, boolean spaced) {
        if (last.length() < LONG || next.isEmpty() || last.indexOf('\t') >= 0 || next.indexOf('\t') >= 0) return false;
        boolean lower = Character.isLowerCase(next.codePointAt(0));
        if (next.startsWith("at ") && !Character.isLetterOrDigit(last.charAt(last.length() - 1))) return false;
        if (lower && ABBREVIATED.matcher(last).matches()) return true;
        if (lower && !spaced && ABBREVIATED_LAST.matcher(last).matches()) return true;
        if (!spaced
                && Character.isDigit(next.codePointAt(0))
                && BEFORE_NUMBER.matcher(last).matches()) return true;
        if (endsSentence(last)) return false;
        return lower || !spaced && last.length() >= FULL;
    }

    private static boolean endsSentence(String text) {
        char last = text.charAt(text.length() - 1);
        if (".!?:;".indexOf(last) >= 0) return true;
        return "”\"')»".indexOf(last) >= 0 && ".!?".indexOf(text.charAt(text.length() - 2)) >= 0;
    }
}
