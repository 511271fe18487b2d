package dk.raadslag.importing.shape;

import dk.raadslag.importing.shape.SourceBlock.Line;
import java.util.List;

/** The title of an item, which may go on over the line's end, and where it ends. */
final class TitleLines {

    private static final int LONG = 50;

    private final Contents contents;
    private String text;
    private int end;

    TitleLines(List<SourceBlock> blocks, Contents contents, int at, int limit, String first) {
        this.contents = contents;
        this.text = first;
        this.end = at + 1;
        Line start = (Line) blocks.get(at);
        while (end < limit && blocks.get(end) instanceof Line line && goesOn(start, line)) {
            text = (text + " " + line.text()).strip();
            end++;
        }
        if (end < limit && blocks.get(end) instanceof Line line && isRepeated(line)) end++;
    }

    private boolean goesOn(Line start, Line line) {
        String more = line.text();
        if (line.marker() != null || CaseLine.number(more).isPresent() || ClosedWords.isState(more)) return false;
        if (FieldHeadings.standard().knows(more) || more.indexOf('\t') >= 0 || more.length() > 200) return false;
        if (text.isEmpty()) return true;
        if (line.heading() > 0 && line.heading() != start.heading()) return false;
        if (contents.goesOn(text, more)) return !isSentence(more) && (!line.spaced() || isLower(more));
        return text.length() >= LONG && isLower(more) && !more.endsWith(".");
    }

    private static boolean isLower(String words) {
        return !words.isEmpty() && Character.isLowerCase(words.codePointAt(0));
    }

    private static boolean isSentence(String words) {
        return words.endsWith(".") || words.length() > 120;
    }

    /** Some systems print the title twice. */
    private boolean isRepeated(Line line) {
        return !text.isEmpty() && line.text().equals(text);
    }

    String text() {
        return text;
    }

    int end() {
        return end;
    }
}
