package dk.raadslag.proofreading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds what in a line is a word that can be spelt: no address, number, file name or abbreviation in capitals. */
final class WordTokens {

    private static final Pattern CHUNK =
            Pattern.compile("[^\\s\\u00a0\\u2007\\u202f\"“”„»«()\\[\\]{}<>,;:!?…–—|*=+~^‘\\uFFFC]+");
    private static final Pattern ADDRESS = Pattern.compile(
            "(?iu)(?:https?://|www\\.)[^\\s\\u00a0]{1,2000}|(?<![\\p{L}\\d._%+-])[\\p{L}\\d._%+-]{1,64}@[\\p{L}\\d.-]{1,200}|(?<![\\p{L}\\d.-])[\\p{L}\\d-]{1,64}(?:\\.[\\p{L}\\d-]{1,64}){0,6}\\.(?:dk|com|org|net|eu|nu|io|info|pdf|docx?|xlsx?|pptx?|csv|png|jpe?g|zip)\\b(?:/\\S*)?");
    private static final Pattern SPELT = Pattern.compile("[\\p{L}\\p{M}'’.\\-‐‑/\\u00ad]+");
    private static final Pattern PIECE = Pattern.compile("[\\p{L}\\p{M}'’.\\u00ad]+");
    private static final Pattern LATIN = Pattern.compile("[\\p{IsLatin}\\p{M}'’.\\u00ad]+");
    private static final Pattern CAPITAL_INSIDE = Pattern.compile(".+\\p{Lu}.*");

    private static final int SHORTEST = 2;
    private static final int LONGEST = 80;

    /**
     * @param start and {@code end} of the word without a full stop after it
     * @param stopped whether a full stop comes after it
     * @param joined whether a hyphen joins it to what comes next
     */
    record Token(int start, int end, String word, boolean stopped, boolean joined) {}

    private WordTokens() {}

    static List<Token> in(String text) {
        List<Token> tokens = new ArrayList<>();
        String readable = withoutAddresses(text);
        Matcher chunk = CHUNK.matcher(readable);
        while (chunk.find()) {
            if (SPELT.matcher(chunk.group()).matches()) pieces(readable, chunk.start(), chunk.end(), tokens);
        }
        return tokens;
    }

    private static String withoutAddresses(String text) {
        if (text.indexOf('.') < 0 && text.indexOf('/') < 0) return text;
        return ADDRESS.matcher(text).replaceAll(found -> " ".repeat(found.end() - found.start()));
    }

    private static void pieces(String text, int from, int to, List<Token> tokens) {
        Matcher piece = PIECE.matcher(text).region(from, to);
        while (piece.find()) {
            int start = piece.start();
            int end = piece.end();
            while (start < end && !isLetter(text.charAt(start))) start++;
            while (end > start && !isLetter(text.charAt(end - 1))) end--;
            if (end - start < SHORTEST || end - start > LONGEST) continue;
            String word = text.substring(start, end);
            if (!LATIN.matcher(word).matches() || CAPITAL_INSIDE.matcher(word).matches()) continue;
            boolean joined = piece.end() < text.length() && "-‐‑".indexOf(text.charAt(piece.end())) >= 0;
            tokens.add(new Token(start, end, word, end < text.length() && text.charAt(end) == '.', joined));
        }
    }

    private static boolean isLetter(char sign) {
        return Character.isLetter(sign) || Character.getType(sign) == Character.NON_SPACING_MARK;
    }
}
