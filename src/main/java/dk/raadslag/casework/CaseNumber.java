package dk.raadslag.casework;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The number a case is filed under. Municipalities write them in many styles, so the text as printed is what counts; a
 * KLE subject is read from it when it fits {@code GG.gg.ee-Fnn-running-year}.
 *
 * @param text as printed, never blank
 */
public record CaseNumber(String text) {

    private static final Pattern KLE = Pattern.compile("(\\d\\d\\.\\d\\d\\.\\d\\d)(?:-?[A-ZÆØÅ]\\d\\d)?(?:-.*)?");

    public CaseNumber {
        text = text.strip();
        if (text.isEmpty()) throw new IllegalArgumentException("A case number is not blank");
    }

    public static CaseNumber of(String text) {
        return new CaseNumber(text);
    }

    /** The KLE subject, such as {@code 81.37.00}. */
    public Optional<String> subject() {
        Matcher kle = KLE.matcher(text);
        return kle.matches() ? Optional.of(kle.group(1)) : Optional.empty();
    }

    /** The number as the last part of an address: what does not fit a path is an underscore. */
    public String address() {
        return text.replaceAll("[^\\p{L}\\p{Nd}.-]", "_");
    }
}
