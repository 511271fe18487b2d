package dk.raadslag.importing.text;

import dk.raadslag.richtext.Inline;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** The rows of a Markdown table. */
final class PipeRows {

    private static final Pattern SEPARATOR = Pattern.compile("\\|?\\s*:?-+:?\\s*(\\|\\s*:?-+:?\\s*)*\\|?");

    private final List<List<List<Inline>>> rows = new ArrayList<>();

    static boolean startsAt(String[] lines, int i) {
        if (!isRow(lines[i])) return false;
        if (lines[i].strip().startsWith("|")) return true;
        return i + 1 < lines.length && isRow(lines[i + 1]) && isSeparator(lines[i + 1]);
    }

    static boolean isRow(String line) {
        String words = line.strip();
        int first = words.indexOf('|');
        return first >= 0 && (first != 0 || words.indexOf('|', 1) > 0);
    }

    private static boolean isSeparator(String line) {
        String words = line.strip();
        return words.contains("-")
                && words.length() < 2000
                && SEPARATOR.matcher(words).matches();
    }

    void add(String line) {
        if (isSeparator(line)) return;
        rows.add(cells(line.strip()));
    }

    private static List<List<Inline>> cells(String row) {
        List<List<Inline>> cells = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        for (int i = row.startsWith("|") ? 1 : 0; i < row.length(); i++) {
            char c = row.charAt(i);
            if (c == '\\' && i + 1 < row.length() && row.charAt(i + 1) == '|') {
                cell.append('|');
                i++;
            } else if (c == '|') {
                cells.add(InlineMarkdown.parse(cell.toString().strip()));
                cell.setLength(0);
            } else {
                cell.append(c);
            }
        }
        if (!cell.toString().isBlank())
            cells.add(InlineMarkdown.parse(cell.toString().strip()));
        return cells;
    }

    List<List<List<Inline>>> cells() {
        return rows.isEmpty() ? List.of(List.of()) : rows;
    }
}
