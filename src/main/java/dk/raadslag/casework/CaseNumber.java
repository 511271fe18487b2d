package dk.raadslag.casework;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The number a case is filed under, kept as printed. Most are KLE numbers, "81.38.05-G01-4-24": subject, facet, running
 * number, year; the hyphen before the facet may be missing. Other systems have styles of their own, "25/26411" or
 * "EMN-2026-00445".
 *
 * @param text as printed, without spaces around it
 */
public record CaseNumber(String text) {

    private static final Pattern KLE =
            Pattern.compile("(\\d{2}\\.\\d{2}\\.\\d{2})[-–]?([A-ZÆØÅ]\\d{2})[-–](\\d{1,6})[-–](\\d{2}|\\d{4})");
    private static final Pattern OTHER =
            Pattern.compile("(?=(?:[^\\d]{0,40}\\d){4})[A-ZÆØÅ]{0,4}[-–]?\\d[\\dA-ZÆØÅ./–-]{3,40}");
    private static final Pattern DATE =
            Pattern.compile("\\d{1,2}[-./]\\d{1,2}[-./](\\d{4}|\\d{2})|\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern PLAIN_NUMBER = Pattern.compile("[\\d.]+");

    public CaseNumber {
        text = text.strip();
        if (text.isEmpty()) throw new IllegalArgumentException("A case number is never empty");
    }

    /** The parts of a KLE number, each as printed but the year, which has four digits. */
    public record Parts(String subject, String facet, int running, int year) {}

    /** Whether a lone word can be nothing but a case number; dates and plain numbers cannot. */
    public static boolean looksLike(String word) {
        if (word.length() > 50
                || DATE.matcher(word).matches()
                || PLAIN_NUMBER.matcher(word).matches()) return false;
        return KLE.matcher(word).matches() || OTHER.matcher(word).matches();
    }

    /** The parts when the number is a KLE number. */
    public Optional<Parts> kle() {
        Matcher matcher = KLE.matcher(text);
        if (!matcher.matches()) return Optional.empty();
        return Optional.of(new Parts(
                matcher.group(1), matcher.group(2), Integer.parseInt(matcher.group(3)), year(matcher.group(4))));
    }

    private static int year(String printed) {
        int year = Integer.parseInt(printed);
        if (printed.length() == 4) return year;
        return year < 70 ? 2000 + year : 1900 + year;
    }

    /**
     * The number as part of an address; the same for a KLE number with and without its hyphen, and with the year in
     * full or not.
     */
    public String address() {
        String one = kle().map(kle -> "%s-%s-%d-%d".formatted(kle.subject(), kle.facet(), kle.running(), kle.year()))
                .orElse(text);
        return one.toLowerCase(Locale.ROOT)
                .replace("æ", "ae")
                .replace("ø", "oe")
                .replace("å", "aa")
                .replaceAll("[^a-z0-9.]+", "-")
                .replaceAll("^[-.]+|[-.]+$", "");
    }
}
