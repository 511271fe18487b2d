package dk.raadslag.proofreading;

import dk.raadslag.danish.DanishWords;
import dk.raadslag.proofreading.WordTokens.Token;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;

/** Words that are in no dictionary and on no list, and are no known person's name. */
final class SpellingCheck implements LineCheck {

    /** What the administration writes and the dictionary does not know, with or without a full stop. */
    private static final Set<String> ABBREVIATIONS = Set.of(
            "mio", "mia", "pct", "jf", "ift", "iht", "ifm", "ifht", "vedr", "hhv", "pba", "mhp", "mht", "fsva", "pkt",
            "stk", "inkl", "ekskl", "afd", "tlf", "evt", "pga", "fx", "resp", "ansv", "kvm", "bl.a", "f.eks", "p.t",
            "m.fl", "m.v", "m.m", "o.l", "o.lign", "d.d", "i.f.m", "a.m.b.a", "i.a.b", "t.kr");

    @Override
    public void read(Line line, Context context, Consumer<Finding> findings) {
        for (Token token : WordTokens.in(line.text())) {
            if (!isKnown(token, context)) {
                findings.accept(
                        line.finding(CheckKey.SPELLING, token.start(), token.end(), List.of(token.word()), List.of()));
            }
        }
    }

    private static boolean isKnown(Token token, Context context) {
        String word = plain(token.word());
        if (word.isEmpty() || isWord(word, token) || isListed(word, context)) return true;
        String nominative = Genitive.strip(word);
        if (!nominative.equals(word) && word.charAt(nominative.length()) != 's' && isWord(nominative, token))
            return true;
        return word.indexOf('.') > 0
                && Arrays.stream(word.split("\\."))
                        .allMatch(part ->
                                part.length() < 2 || DanishWords.toCheckWith().hold(part));
    }

    private static String plain(String word) {
        String plain = word.replace("\u00ad", "").replace('’', '\'');
        return Normalizer.isNormalized(plain, Normalizer.Form.NFC)
                ? plain
                : Normalizer.normalize(plain, Normalizer.Form.NFC);
    }

    private static boolean isWord(String word, Token token) {
        DanishWords words = DanishWords.toCheckWith();
        return words.hold(word)
                || token.stopped() && words.hold(word + ".")
                || token.joined() && (words.hold(word + "-") || word.endsWith("s") && words.hold(Genitive.strip(word)));
    }

    private static boolean isListed(String word, Context context) {
        return ABBREVIATIONS.contains(word.toLowerCase(Locale.ROOT))
                || AdministrationWords.WORDS.hold(word)
                || context.words().hold(word)
                || context.people().holdWord(word);
    }
}
