package dk.raadslag.search.danish;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;

/**
 * Finds the words of a text; the same for what is indexed, what is asked for and what is marked. A word is letters and
 * digits, joined inside by single hyphens, dots, slashes and the like; commas and colons join digits only.
 */
public final class Words {

    private static final Locale DANISH = Locale.of("da");
    private static final char SOFT_HYPHEN = '\u00AD';
    private static final String JOINS = "-./_@'’\u2010\u2011";
    private static final String JOINS_OF_DIGITS = ",:";
    private static final Pattern NO_PIECE = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern OTHER_HYPHENS = Pattern.compile("[\u2010\u2011]");

    private Words() {}

    public static List<Word> in(String text) {
        List<Word> words = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            int end = endOfWord(text, at);
            if (end > at) add(words, text, at, end);
            at = Math.max(end, at + 1);
        }
        return words;
    }

    private static int endOfWord(String text, int start) {
        int end = endOfRun(text, start);
        while (end > start && joins(text, end)) {
            int more = endOfRun(text, end + 1);
            if (more == end + 1) return end;
            end = more;
        }
        return end;
    }

    private static int endOfRun(String text, int start) {
        int end = start;
        while (end < text.length() && isPart(text.codePointAt(end))) end += Character.charCount(text.codePointAt(end));
        return end;
    }

    private static boolean isPart(int letter) {
        return Character.isLetterOrDigit(letter) || (letter >= SOFT_HYPHEN && isMark(letter));
    }

    private static boolean isMark(int letter) {
        return switch (Character.getType(letter)) {
            case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK, Character.ENCLOSING_MARK -> true;
            default -> letter == SOFT_HYPHEN;
        };
    }

    private static boolean joins(String text, int at) {
        if (at + 1 >= text.length()) return false;
        char join = text.charAt(at);
        if (JOINS.indexOf(join) >= 0) return true;
        return JOINS_OF_DIGITS.indexOf(join) >= 0
                && Character.isDigit(text.charAt(at - 1))
                && Character.isDigit(text.charAt(at + 1));
    }

    private static void add(List<Word> words, String text, int start, int end) {
        String form = cut(form(text.substring(start, end)));
        if (!form.isEmpty()) words.add(new Word(start, end, form, pieces(form)));
    }

    private static String form(String written) {
        if (all(written, letter -> letter < 0x80 || (letter >= 0xC0 && letter <= 0xFF))) {
            return written.toLowerCase(DANISH);
        }
        String composed = Normalizer.normalize(written.replace(String.valueOf(SOFT_HYPHEN), ""), Normalizer.Form.NFKC);
        return OTHER_HYPHENS.matcher(composed).replaceAll("-").toLowerCase(DANISH);
    }

    private static String cut(String form) {
        return form.length() <= Word.LONGEST ? form : form.substring(0, Word.LONGEST);
    }

    private static List<String> pieces(String form) {
        if (all(form, Character::isLetterOrDigit)) return List.of();
        List<String> pieces = Arrays.stream(NO_PIECE.split(form))
                .filter(piece -> !piece.isEmpty())
                .toList();
        return pieces.size() > 1 ? pieces : List.of();
    }

    private static boolean all(String text, IntPredicate each) {
        for (int i = 0; i < text.length(); i++) {
            if (!each.test(text.charAt(i))) return false;
        }
        return true;
    }
}
