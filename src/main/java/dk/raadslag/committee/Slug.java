package dk.raadslag.committee;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;

/** The part of an address that a Danish name makes. */
final class Slug {

    private static final String WITHOUT_LETTERS = "udvalg";

    private Slug() {}

    /** The name's own, or with a number behind it when that is taken. */
    static String of(String name, Set<String> taken) {
        String plain = plain(name);
        if (!taken.contains(plain)) return plain;
        return IntStream.iterate(2, number -> number + 1)
                .mapToObj(number -> plain + "-" + number)
                .filter(candidate -> !taken.contains(candidate))
                .findFirst()
                .orElseThrow();
    }

    private static String plain(String name) {
        String danish = name.toLowerCase(Locale.ROOT)
                .replace("æ", "ae")
                .replace("ø", "oe")
                .replace("å", "aa")
                .replace("ß", "ss")
                .replace("&", " og ");
        String ascii = Normalizer.normalize(danish, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
        return ascii.isEmpty() ? WITHOUT_LETTERS : ascii;
    }
}
