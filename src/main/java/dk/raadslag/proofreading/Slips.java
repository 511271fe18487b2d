package dk.raadslag.proofreading;

import dk.raadslag.danish.DanishWords;
import java.util.LinkedHashMap;
import java.util.Map;

/** The words from which a misspelt one is a single slip away, by how common the slip is: 0 is the commonest. */
final class Slips {

    private static final String LETTERS = "erntidasglokvmfpubhåøyjæcwxzqé";
    private static final String CONSONANTS = "bdfgklmnprst";
    private static final int SHORTEST = 3;

    /** Before what the dictionary and a single slip agree on. */
    private static final int SAME_SOUND = -5;

    private final Map<String, Integer> words = new LinkedHashMap<>();
    private final String written;

    private Slips(String written) {
        this.written = written;
    }

    static Map<String, Integer> of(String written) {
        Slips slips = new Slips(written);
        if (written.length() >= SHORTEST) slips.find();
        return slips.words;
    }

    private void find() {
        for (int at = 0; at <= written.length(); at++) {
            if (at + 1 < written.length()) swapped(at);
            if (at < written.length()) tooMuch(at);
            if (at < written.length()) doubledElsewhere(at);
            for (int letter = 0; letter < LETTERS.length(); letter++) letter(at, LETTERS.charAt(letter));
        }
    }

    private void swapped(int at) {
        tryOut(written.substring(0, at) + written.charAt(at + 1) + written.charAt(at) + written.substring(at + 2), 0);
    }

    private void tooMuch(int at) {
        boolean doubled = at > 0 && written.charAt(at - 1) == written.charAt(at);
        tryOut(written.substring(0, at) + written.substring(at + 1), doubled ? 0 : 3);
    }

    /** A consonant is doubled that is not, and the other way round: it sounds the same, and many get it wrong. */
    private void doubledElsewhere(int at) {
        if (at == 0 || written.charAt(at) != written.charAt(at - 1) || !isConsonant(at)) return;
        String single = written.substring(0, at) + written.substring(at + 1);
        for (int other = 1; other < single.length(); other++) {
            boolean alone = other != at - 1 && CONSONANTS.indexOf(single.charAt(other)) >= 0;
            if (alone) tryOut(single.substring(0, other + 1) + single.substring(other), SAME_SOUND);
        }
    }

    private boolean isConsonant(int at) {
        return CONSONANTS.indexOf(written.charAt(at)) >= 0;
    }

    private void letter(int at, char letter) {
        String before = written.substring(0, at);
        boolean doubled = at > 0 && written.charAt(at - 1) == letter;
        tryOut(before + letter + written.substring(at), doubled ? 1 : 2);
        if (at < written.length() && at > 0) tryOut(before + letter + written.substring(at + 1), 4);
    }

    private void tryOut(String word, int rarity) {
        if (!word.equals(written) && DanishWords.toCheckWith().hold(word)) words.merge(word, rarity, Math::min);
    }
}
