package dk.raadslag.importing.text;

import dk.raadslag.importing.shape.Ordinals;
import dk.raadslag.importing.shape.SourceBlock;
import dk.raadslag.importing.shape.SourceBlock.Line;
import dk.raadslag.importing.shape.SourceBlock.Marker;
import dk.raadslag.importing.shape.SourceBlock.PageBreak;
import dk.raadslag.importing.shape.SourceBlock.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cuts a text into lines and pipe tables; every printed line is a block of its own. */
final class MarkdownLexer {

    private static final Pattern RULE = Pattern.compile("([-_*=])(\\s*\\1){2,}");
    private static final Pattern COMMENT = Pattern.compile("<!--[^>]*-->");
    private static final Pattern HEADING = Pattern.compile("(#{1,6})(?:\\s+(.*))?");
    private static final Pattern BULLET = Pattern.compile("([-•·*–▪◦\\uf0b7]|[o+](?=\\s+\\p{L}))[\\s\\u00a0]+(.*)");
    private static final Pattern NUMBER = Pattern.compile("(\\d{1,4})([.)])(?:[\\s\\u00a0]+(.*)|(at\\s.*)|)");
    private final String[] lines;
    private final List<SourceBlock> blocks = new ArrayList<>();
    private boolean spaced = true;

    MarkdownLexer(String text) {
        lines = text.split("\n", -1);
    }

    List<SourceBlock> blocks() {
        for (int i = 0; i < lines.length; i++) {
            if (lines[i].indexOf('\f') >= 0) pageBreak(i);
            String line = lines[i].replace("\f", "").stripTrailing();
            if (isEmpty(line)) {
                spaced = true;
            } else if (PipeRows.startsAt(lines, i)) {
                i = table(i);
            } else {
                blocks.add(line(i + 1, line));
                spaced = false;
            }
        }
        return blocks;
    }

    private void pageBreak(int i) {
        blocks.add(new PageBreak(i + 1));
        spaced = true;
    }

    private static boolean isEmpty(String line) {
        String words = line.replace('\u00a0', ' ').strip();
        return words.isEmpty()
                || words.length() < 200 && RULE.matcher(words).matches()
                || COMMENT.matcher(words).matches();
    }

    private int table(int from) {
        int i = from;
        PipeRows rows = new PipeRows();
        while (i < lines.length && PipeRows.isRow(lines[i])) rows.add(lines[i++]);
        blocks.add(new Table(from + 1, rows.cells()));
        spaced = true;
        return i - 1;
    }

    private Line line(int place, String line) {
        int indent = indent(line);
        String words = unquoted(line.substring(leading(line)));
        Matcher heading = HEADING.matcher(words);
        if (heading.matches() && heading.group(2) != null) {
            return marked(place, heading.group(1).length(), indent, withoutClosing(heading.group(2)));
        }
        return marked(place, 0, indent, words);
    }

    private static String unquoted(String words) {
        return words.startsWith("> ") ? words.substring(2).strip() : words;
    }

    private static String withoutClosing(String words) {
        String stripped = words.strip();
        int end = stripped.length();
        while (end > 0 && stripped.charAt(end - 1) == '#') end--;
        boolean closes = end > 0 && end < stripped.length() && stripped.charAt(end - 1) == ' ';
        return closes ? stripped.substring(0, end).strip() : stripped;
    }

    private Line marked(int place, int heading, int indent, String words) {
        Matcher bullet = BULLET.matcher(words);
        if (heading == 0 && bullet.matches()) {
            return made(place, heading, Marker.bullet(bullet.group(1)), indent, bullet.group(2));
        }
        Matcher number = NUMBER.matcher(words);
        if (number.matches()) {
            String rest = number.group(3) != null ? number.group(3) : number.group(4) != null ? number.group(4) : "";
            if (!Ordinals.areCounted(rest)) {
                int value = Integer.parseInt(number.group(1));
                return made(place, heading, Marker.number(value, number.group(1) + number.group(2)), indent, rest);
            }
        }
        return made(place, heading, null, indent, words);
    }

    private Line made(
            int place, int heading, @org.jspecify.annotations.Nullable Marker marker, int indent, String words) {
        return new Line(
                place,
                heading,
                marker,
                indent,
                spaced,
                InlineMarkdown.parse(words.strip().replace('\t', SourceBlock.CELL)));
    }

    private static int leading(String line) {
        int i = 0;
        while (i < line.length() && (Character.isWhitespace(line.charAt(i)) || line.charAt(i) == '\u00a0')) i++;
        return i;
    }

    private static int indent(String line) {
        int columns = 0;
        for (int i = 0; i < leading(line); i++) columns += line.charAt(i) == '\t' ? 4 : 1;
        return columns;
    }
}
