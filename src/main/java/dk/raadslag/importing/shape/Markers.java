package dk.raadslag.importing.shape;

import dk.raadslag.importing.shape.SourceBlock.Marker;
import dk.raadslag.richtext.Inline;
import dk.raadslag.richtext.Inline.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The signs that stand before the items of a list. */
public final class Markers {

    private static final Pattern BULLET = Pattern.compile("^[•·▪◦‣●○■□\\uf0b7\\uf0a7]\\s*|^[–-]\\s+");
    private static final Pattern NUMBER = Pattern.compile(
            "^(?!d\\.\\s+\\d|f\\.\\s*eks|[A-Z]\\.\\s+\\p{Lu})((?:\\((?=\\w{1,4}\\)))?(\\d{1,4}|[a-zA-Z])[.)])\\s+");

    private Markers() {}

    /** How many letters of the line are its bullet; 0 when it has none. */
    public static int bulletLength(String line) {
        Matcher bullet = BULLET.matcher(line);
        return bullet.find() ? bullet.end() : 0;
    }

    /** How many letters of the line are its number; 0 when it has none. */
    public static int numberLength(String line) {
        Matcher number = NUMBER.matcher(line);
        return number.find() ? number.end() : 0;
    }

    /** The marker that a label such as "2." or "•" is. */
    public static Marker of(String label) {
        Matcher number = NUMBER.matcher(label.strip() + " ");
        return number.matches() ? numbered(number) : Marker.bullet("•");
    }

    /** The line with its typed marker taken from its words; the same line when it has none or is bold. */
    public static SourceBlock.Line typed(SourceBlock.Line line) {
        if (line.marker() != null || line.heading() > 0 || line.isBold()) return line;
        int length = markerLength(Inline.plain(line.content()));
        if (length == 0) return line;
        Marker marker = of(Inline.plain(line.content()).substring(0, length));
        return new SourceBlock.Line(
                line.place(), 0, marker, line.indent(), line.spaced(), without(line.content(), length));
    }

    private static int markerLength(String line) {
        int bullet = bulletLength(line);
        return bullet > 0 ? bullet : numberLength(line);
    }

    /** The line without its first letters. */
    static List<Inline> without(List<Inline> content, int letters) {
        List<Inline> rest = new ArrayList<>();
        int left = letters;
        for (Inline inline : content) {
            if (inline instanceof Text text && left > 0) {
                int cut = Math.min(left, text.text().length());
                left -= cut;
                rest.add(new Text(text.text().substring(cut), text.marks(), text.href()));
            } else {
                rest.add(inline);
            }
        }
        return rest;
    }

    private static Marker numbered(Matcher number) {
        String value = number.group(2);
        boolean letter = Character.isLetter(value.charAt(0));
        int counted = letter ? Character.toLowerCase(value.charAt(0)) - 'a' + 1 : Integer.parseInt(value);
        return Marker.number(counted, number.group(1));
    }
}
