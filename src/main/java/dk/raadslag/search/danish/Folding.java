package dk.raadslag.search.danish;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** Spelling without a Danish keyboard: æ as ae, ø as oe, å as aa, and letters without their accents. */
final class Folding {

    private static final Pattern FOLDS = Pattern.compile("[^\\p{ASCII}]|aa|ae|oe");
    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");

    private Folding() {}

    /** The folded word, or empty when the word holds nothing that is ever spelt differently. */
    static String of(String word) {
        if (!FOLDS.matcher(word).find()) return "";
        String letters = word.replace("æ", "ae").replace("ø", "oe").replace("å", "aa");
        return ACCENTS.matcher(Normalizer.normalize(letters, Normalizer.Form.NFD))
                .replaceAll("");
    }
}
