package dk.raadslag.importing.shape;

import dk.raadslag.importing.shape.SourceBlock.Line;
import dk.raadslag.importing.shape.SourceBlock.Table;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Which lines of a field head the lines below them: those marked as headings, those all in bold or italics, and, where
 * marks were lost on the way, a short line that stands alone, ends no sentence and is followed by running text.
 */
final class Headlines {

    private static final int LONGEST = 100;

    private static final Pattern VERB = Pattern.compile(
            "(?iu)\\b(?:er|var|har|havde|kan|kunne|skal|skulle|vil|ville|bør|må|blev|bliver|ses|findes|fremgår|henvises)\\b");

    private static final Pattern NOTE = Pattern.compile("\\[\\^?\\d{1,3}]$|[¹²³⁴-⁹]$");

    private final List<SourceBlock> source;
    private final BitSet found = new BitSet();

    Headlines(List<SourceBlock> source, boolean plain) {
        this.source = source;
        for (int i = 0; i < source.size(); i++) {
            if (source.get(i) instanceof Line line && isHeadline(i, line, plain)) found.set(i);
        }
    }

    boolean at(int i) {
        return found.get(i);
    }

    private boolean isHeadline(int i, Line line, boolean plain) {
        if (line.text().isEmpty()) return false;
        if (line.heading() > 0) return line.text().length() <= 300;
        if (i + 1 >= source.size() || line.marker() != null || !looksShort(line.text())) return false;
        if (line.isBold() || line.isItalic()) return true;
        return plain && isAlone(i, line) && leadsOn(i + 1);
    }

    private static boolean looksShort(String line) {
        String text = NOTE.matcher(line).replaceFirst("");
        if (text.isEmpty()) return false;
        if (text.length() > LONGEST || text.indexOf('\t') >= 0) return false;
        return ".,;".indexOf(text.charAt(text.length() - 1)) < 0 && !text.startsWith("(") && !text.startsWith("[");
    }

    private boolean isAlone(int i, Line line) {
        if (!line.spaced() || !isTitle(line.text())) return false;
        if (i > 0 && source.get(i - 1) instanceof Line before && !endsParagraph(before)) return false;
        return !(source.get(i + 1) instanceof Line next) || next.spaced();
    }

    private static boolean isTitle(String text) {
        char last = text.charAt(text.length() - 1);
        if (!Character.isUpperCase(text.codePointAt(0)) || text.length() > 90) return false;
        if (last != '?' && VERB.matcher(text).find()) return false;
        return last != ':' && last != '!' && !text.contains(". ") && text.split(" ").length <= 12;
    }

    private static boolean endsParagraph(Line before) {
        if (before.text().isEmpty()) return true;
        char last = before.text().charAt(before.text().length() - 1);
        return last != ':' && last != ',';
    }

    private boolean leadsOn(int i) {
        if (source.get(i) instanceof Table) return true;
        if (!(source.get(i) instanceof Line next) || next.heading() > 0) return false;
        if (next.marker() != null) return true;
        String text = next.text();
        return !text.isEmpty() && (text.length() > LONGEST || ".:,?!".indexOf(text.charAt(text.length() - 1)) >= 0);
    }
}
