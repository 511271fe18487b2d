package dk.raadslag.importing.text;

import dk.raadslag.richtext.Inline;
import dk.raadslag.richtext.Inline.LineBreak;
import dk.raadslag.richtext.Inline.Text;
import dk.raadslag.richtext.Links;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The marks and links inside a line of Markdown. Signs that mark nothing stay as they are, so that no word is lost in a
 * text that was never meant as Markdown.
 */
final class InlineMarkdown {

    private static final int LONGEST_ADDRESS = 2000;
    private static final int LONGEST_ENTITY = 7;
    private static final Pattern ADDRESS =
            Pattern.compile("(?i)(?:#|https?:|mailto:|www\\.|/|\\.{1,2}/)\\S*(?:\\s+\"[^\"]*\")?|");
    private static final Pattern BARE = Pattern.compile("https?://[^\\s\"<>\\[\\]]{3,500}");
    private static final Pattern BREAK = Pattern.compile("(?i)<br\\s{0,3}/?>");
    private static final String ESCAPABLE = "\\`*_{}[]()#+-.!|<>~$&\"'";
    private static final Map<String, String> ENTITIES =
            Map.of("&amp;", "&", "&lt;", "<", "&gt;", ">", "&quot;", "\"", "&nbsp;", "\u00a0", "&#39;", "'");

    private final String line;
    private final int[] closing;
    private final List<Inline> inlines = new ArrayList<>();
    private final Emphasis emphasis = new Emphasis();
    private final StringBuilder run = new StringBuilder();

    private InlineMarkdown(String line) {
        this.line = line;
        this.closing = Brackets.closing(line);
    }

    static List<Inline> parse(String line) {
        return new InlineMarkdown(line).parsed();
    }

    private List<Inline> parsed() {
        int i = 0;
        while (i < line.length()) i = step(i);
        flush(null);
        return Inline.normalized(emphasis.applied(inlines));
    }

    private int step(int i) {
        return switch (line.charAt(i)) {
            case '\\' -> escape(i);
            case '*', '_' -> signs(i);
            case '!' ->
                i + 1 < line.length() && line.charAt(i + 1) == '[' && addressEnd(i + 1) > 0 ? i + 1 : literal(i);
            case '[' -> link(i);
            case '<' -> lineBreak(i);
            case '&' -> entity(i);
            case 'h', 'H' -> bareAddress(i);
            default -> literal(i);
        };
    }

    private int literal(int i) {
        run.append(line.charAt(i));
        return i + 1;
    }

    private int escape(int i) {
        if (i + 1 < line.length() && ESCAPABLE.indexOf(line.charAt(i + 1)) >= 0) return literal(i + 1);
        return literal(i);
    }

    private int signs(int i) {
        int end = i;
        while (end < line.length() && line.charAt(end) == line.charAt(i)) end++;
        if (end - i > 3) {
            run.append(line, i, end);
            return end;
        }
        flush(null);
        boolean opens = end < line.length() && !isSpace(end) && (i == 0 || !isWord(i - 1));
        boolean closes = i > 0 && !isSpace(i - 1) && (end == line.length() || !isWord(end));
        emphasis.signs(inlines.size(), line.substring(i, end), opens, closes);
        inlines.add(Text.of(line.substring(i, end)));
        return end;
    }

    private boolean isSpace(int i) {
        return Character.isWhitespace(line.charAt(i)) || line.charAt(i) == '\u00a0';
    }

    private boolean isWord(int i) {
        return Character.isLetterOrDigit(line.charAt(i));
    }

    private int link(int i) {
        int end = addressEnd(i);
        if (end < 0) return literal(i);
        flush(null);
        int close = closing[i];
        String address = line.substring(close + 2, end).strip().split("\\s", 2)[0];
        String href = Links.allowed(address) ? address : null;
        for (Inline inline : parse(line.substring(i + 1, close))) {
            inlines.add(inline instanceof Text text ? new Text(text.text(), text.marks(), href) : inline);
        }
        return end + 1;
    }

    /** The place of the parenthesis that ends the address of a link that opens at i, or -1. */
    private int addressEnd(int i) {
        int close = closing[i];
        if (close < 0 || close + 1 >= line.length() || line.charAt(close + 1) != '(') return -1;
        int depth = 0;
        int last = Math.min(line.length(), close + LONGEST_ADDRESS);
        for (int end = close + 1; end < last; end++) {
            if (line.charAt(end) == '(') depth++;
            if (line.charAt(end) == ')' && --depth == 0) {
                return ADDRESS.matcher(line.substring(close + 2, end).strip()).matches() ? end : -1;
            }
        }
        return -1;
    }

    private int lineBreak(int i) {
        Matcher matcher = BREAK.matcher(line).region(i, Math.min(line.length(), i + 8));
        if (!matcher.lookingAt()) return literal(i);
        flush(null);
        inlines.add(new LineBreak());
        return matcher.end();
    }

    private int entity(int i) {
        int end = line.indexOf(';', i, Math.min(line.length(), i + LONGEST_ENTITY));
        String meaning = end < 0 ? null : ENTITIES.get(line.substring(i, end + 1));
        if (meaning == null) return literal(i);
        run.append(meaning);
        return end + 1;
    }

    private int bareAddress(int i) {
        if (i > 0 && isWord(i - 1)) return literal(i);
        Matcher matcher = BARE.matcher(line).region(i, line.length());
        if (!matcher.lookingAt()) return literal(i);
        String address = withoutPunctuation(matcher.group());
        flush(null);
        run.append(address);
        flush(Links.allowed(address) ? address : null);
        return i + address.length();
    }

    private static String withoutPunctuation(String address) {
        int end = address.length();
        while (end > 1 && ".,;:!?)*_'”".indexOf(address.charAt(end - 1)) >= 0) end--;
        return address.substring(0, end);
    }

    private void flush(@Nullable String href) {
        if (run.isEmpty()) return;
        inlines.add(new Text(run.toString(), Set.of(), href));
        run.setLength(0);
    }
}
