package dk.raadslag.importing.html;

import dk.raadslag.richtext.Inline;
import dk.raadslag.richtext.Inline.LineBreak;
import dk.raadslag.richtext.Inline.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** The line being read: runs of text where white space counts as HTML counts it. */
final class Line {

    private static final Pattern WHITE = Pattern.compile("[\\s\\u00a0\\u2007\\u202f]+");
    private static final Pattern INVISIBLE = Pattern.compile("[\\u00ad\\u200b\\u2060\\ufeff]");

    private final List<Inline> runs = new ArrayList<>();

    void words(String raw, Style style) {
        String words = WHITE.matcher(INVISIBLE.matcher(raw).replaceAll("")).replaceAll(" ");
        if (words.startsWith(" ") && needsNoSpace()) words = words.substring(1);
        if (!words.isEmpty()) runs.add(style.text(words));
    }

    private boolean needsNoSpace() {
        if (runs.isEmpty()) return true;
        return switch (runs.getLast()) {
            case Text text -> text.text().endsWith(" ");
            case LineBreak _ -> true;
            case Inline.Footnote _ -> false;
        };
    }

    void lineBreak() {
        trimEnd();
        if (!runs.isEmpty()) runs.add(new LineBreak());
    }

    void add(Inline inline) {
        runs.add(inline);
    }

    boolean endsInLineBreak() {
        return !runs.isEmpty() && runs.getLast() instanceof LineBreak;
    }

    /** The line so far, without white space and line breaks at its end; the next line begins empty. */
    List<Inline> take() {
        trimEnd();
        while (endsInLineBreak()) {
            runs.removeLast();
            trimEnd();
        }
        List<Inline> line = Inline.normalized(runs);
        runs.clear();
        return line;
    }

    private void trimEnd() {
        while (!runs.isEmpty() && runs.getLast() instanceof Text last) {
            String trimmed = last.text().stripTrailing();
            if (trimmed.length() == last.text().length()) return;
            runs.removeLast();
            if (!trimmed.isEmpty()) runs.add(new Text(trimmed, last.marks(), last.href()));
        }
    }
}
