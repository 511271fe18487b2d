package dk.raadslag.paper;

import dk.raadslag.richtext.Block.Figure;
import dk.raadslag.richtext.PlainText;
import dk.raadslag.richtext.RichText;
import dk.raadslag.richtext.RichTextJson;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What saves take away from a text. A sitting is one line of the history, so what is taken away within it cannot be
 * found again; when that is much, the text before is to stay in a line of its own.
 *
 * @param signs all that the saves of a sitting have taken away; words that are moved are not
 * @param left of the words that stood before the last of them
 */
record Loss(int signs, Left left) {

    /** About three lines: more than anybody types anew with an easy mind. */
    static final int MOST = 200;

    /** Of a word or two so little can be lost that half of it is nothing. */
    static final int SHORT = 10;

    /** @param before how many signs there were, and whether none of them is left */
    record Left(int before, boolean nothing) {}

    /** By one save, after saves that have taken away so much. */
    static Loss by(int soFar, RichText before, RichText after) {
        String was = PlainText.of(before);
        String is = PlainText.of(after);
        int signs = soFar + words(was, is) + links(before, after) + figures(before, after);
        return new Loss(signs, new Left(signs(was), PlainText.isBlank(is) && !PlainText.isBlank(was)));
    }

    boolean isMuch() {
        boolean mostOfIt = left.before() >= SHORT && signs * 2 > left.before();
        return left.nothing() || mostOfIt || signs > MOST;
    }

    /** Between what is alike at both ends, so that a word that is being typed is not lost at each save; or of words. */
    private static int words(String was, String is) {
        int shorter = Math.min(was.length(), is.length());
        int from = 0;
        while (from < shorter && was.charAt(from) == is.charAt(from)) from++;
        int end = 0;
        while (end < shorter - from && was.charAt(was.length() - 1 - end) == is.charAt(is.length() - 1 - end)) end++;
        int between =
                gone(words(was.substring(from, was.length() - end)), words(is.substring(from, is.length() - end)));
        return Math.min(between, gone(words(was), words(is)));
    }

    private static Stream<String> words(String text) {
        return Stream.of(text.split("\\s+"));
    }

    private static int gone(Stream<String> was, Stream<String> is) {
        Map<String, Integer> left = is.collect(Collectors.toMap(word -> word, _ -> 1, Integer::sum, HashMap::new));
        return was.filter(word -> Objects.requireNonNull(left.merge(word, -1, Integer::sum)) < 0)
                .mapToInt(String::length)
                .sum();
    }

    /** The addresses of links are not among the words. */
    private static int links(RichText before, RichText after) {
        Set<String> gone = addresses(before);
        gone.removeAll(addresses(after));
        return gone.stream().mapToInt(String::length).sum();
    }

    private static Set<String> addresses(RichText text) {
        return new HashSet<>(RichTextJson.toJson(text).findValuesAsString("href"));
    }

    private static int figures(RichText before, RichText after) {
        List<String> gone = sources(before);
        sources(after).forEach(gone::remove);
        return gone.isEmpty() ? 0 : MOST + 1;
    }

    private static List<String> sources(RichText text) {
        List<String> sources = new ArrayList<>();
        RichText _ = text.withFigures((Figure figure) -> {
            sources.add(figure.source());
            return figure;
        });
        return sources;
    }

    private static int signs(String text) {
        return words(text).mapToInt(String::length).sum();
    }
}
