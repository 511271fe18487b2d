package dk.raadslag.search.danish;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the words of a text; the same for what is indexed, what is asked for and what is highlighted. */
public final class Words {

    private static final Locale DANISH = Locale.of("da");

    /**
     * Letters and digits, joined inside by single hyphens, dots, slashes and the like; commas and colons join digits
     * only.
     */
    private static final Pattern WORD = Pattern.compile(
            "[\\p{L}\\p{N}\\p{M}\u00AD]++(?:(?:[-./_@'’\u2010\u2011]|(?<=\\p{N})[,:](?=\\p{N}))[\\p{L}\\p{N}\\p{M}\u00AD]++)*+");

    private static final Pattern JOINS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern SOFT = Pattern.compile("[\u00AD]");
    private static final Pattern OTHER_HYPHENS = Pattern.compile("[\u2010\u2011]");

    private Words() {}

    public static List<Word> in(String text) {
        List<Word> words = new ArrayList<>();
        Matcher matcher = WORD.matcher(text);
        while (matcher.find()) {
            String form = form(matcher.group());
            if (!form.isEmpty()) words.add(word(matcher.start(), matcher.end(), form));
        }
        return words;
    }

    private static String form(String written) {
        String soft =
                written.indexOf('\u00AD') < 0 ? written : SOFT.matcher(written).replaceAll("");
        if (isPlain(soft)) return soft.toLowerCase(DANISH);
        String composed = Normalizer.normalize(soft, Normalizer.Form.NFKC);
        return OTHER_HYPHENS.matcher(composed).replaceAll("-").toLowerCase(DANISH);
    }

    /** Latin letters as Danish writes them need no composing. */
    private static boolean isPlain(String word) {
        return word.chars().allMatch(c -> c < 0x80 || (c >= 0xC0 && c <= 0xFF));
    }

    private static Word word(int start, int end, String form) {
        if (form.chars().allMatch(Character::isLetter)) return new Word(start, end, cut(form), List.of());
        List<String> pieces = Arrays.stream(JOINS.split(form))
                .filter(piece -> !piece.isEmpty())
                .map(Words::cut)
                .toList();
        return new Word(start, end, cut(form), pieces.size() > 1 ? pieces : List.of());
    }

    private static String cut(String form) {
        return form.length() <= Word.LONGEST ? form : form.substring(0, Word.LONGEST);
    }
}
