package dk.raadslag.proofreading;

import dk.raadslag.richtext.Inline;
import java.util.List;
import java.util.regex.Matcher;

/** A line of text to read, which knows where in the editor each of its letters stands. A line break is a new line. */
final class Line {

    /** Stands where a note is, so that what is before and after it stays apart. */
    static final char NOTE_MARK = '\uFFFC';

    enum Kind {
        PARAGRAPH,
        LISTED,
        HEADING,
        CELL,
        NOTE,
        /** A caption or an alternative text, which has no places of its own in the editor. */
        ASIDE
    }

    private final Kind kind;
    private final List<Inline> content;
    private final String text;
    private final int[] starts;
    private final Place whole;

    /** @param starts the position of each letter; none for an aside */
    Line(Kind kind, List<Inline> content, String text, int[] starts, Place whole) {
        this.kind = kind;
        this.content = content;
        this.text = text;
        this.starts = starts;
        this.whole = whole;
    }

    Kind kind() {
        return kind;
    }

    List<Inline> content() {
        return content;
    }

    String text() {
        return text;
    }

    Place whole() {
        return whole;
    }

    Place place(int start, int end) {
        if (kind == Kind.ASIDE || start >= end) return whole;
        return new Place(starts[start], starts[end - 1] + 1);
    }

    Finding finding(CheckKey check, int start, int end, List<String> args, List<String> mends) {
        String words = text.substring(start, end).replace(String.valueOf(NOTE_MARK), "");
        return new Finding(check, place(start, end), words, args, mends);
    }

    Finding finding(CheckKey check, Matcher found, List<String> args) {
        return finding(check, found.start(), found.end(), args, List.of());
    }
}
