package dk.raadslag.proofreading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Takes a line apart in sentences; a full stop after an abbreviation, an initial or a date ends none. */
final class Sentences {

    private static final Pattern END = Pattern.compile("[.!?…]+[\"”»)]*(?=\\s|$)|\\n");
    private static final Pattern NO_END = Pattern.compile(
            "(?uU).*(?:\\b(?:bl\\.a|f\\.eks|m\\.fl|mv|m\\.m|o\\.l|osv|jf|nr|pkt|stk|ca|kl|kr|mio|mia|pct|inkl|ekskl|evt|pga|ift|iht|vedr|tlf|hhv|dvs|afd|adm|dir|d|p\\.t|fx|pr|s|ff|eks)|\\b\\p{Lu})");

    private static final int LONGEST_ABBREVIATION = 8;

    /** A sentence from its first letter to after its last sign. */
    record Span(int start, int end) {}

    private Sentences() {}

    static List<Span> in(String text) {
        List<Span> spans = new ArrayList<>();
        int start = 0;
        Matcher end = END.matcher(text);
        while (end.find()) {
            if (goesOn(text, start, end)) continue;
            add(spans, text, start, end.end());
            start = end.end();
        }
        add(spans, text, start, text.length());
        return spans;
    }

    private static boolean goesOn(String text, int start, Matcher end) {
        if (!end.group().equals(".")) return false;
        int next = end.end();
        while (next < text.length() && Character.isWhitespace(text.charAt(next))) next++;
        if (next == text.length()) return false;
        if (Character.isLowerCase(text.charAt(next))) return true;
        return NO_END.matcher(text.substring(Math.max(start, end.start() - LONGEST_ABBREVIATION), end.start()))
                .matches();
    }

    private static void add(List<Span> spans, String text, int from, int to) {
        int start = from;
        int end = to;
        while (start < end && Character.isWhitespace(text.charAt(start))) start++;
        while (end > start && Character.isWhitespace(text.charAt(end - 1))) end--;
        if (start < end) spans.add(new Span(start, end));
    }
}
