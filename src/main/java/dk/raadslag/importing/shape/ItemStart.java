package dk.raadslag.importing.shape;

import dk.raadslag.importing.shape.SourceBlock.Line;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A line that may begin an item.
 *
 * @param named whether it says "Punkt" rather than giving a number alone
 * @param closed whether the words before the title say that the item is closed
 */
record ItemStart(String number, String title, boolean named, boolean closed) {

    private static final Pattern NAMED = Pattern.compile(
            "(?u)(?:(Lukket|LUKKET|Åbent|ÅBENT)\\s+)?(?:Punkt|PUNKT|Pkt\\.?|Dagsordenspunkt|Tillægspunkt|punkt)\\s*(?:nr\\.?\\s*)?"
                    + "(\\d{1,6}(?:\\.\\d{1,3})?[a-z]?)\\s*(\\((?i:lukket|åben|åbent)[^)]{0,20}\\))?\\s*(?:[:.–-]\\s*(.*)|)",
            Pattern.DOTALL);
    private static final Pattern NAMED_BARE =
            Pattern.compile("(?u)(?:Punkt|PUNKT|Pkt\\.)\\s*(\\d{1,6}[a-z]?)\\s+(\\p{Lu}.*)", Pattern.DOTALL);
    private static final Pattern NUMBERED =
            Pattern.compile("(?u)(\\d{1,6}(?:\\.\\d{1,2})?)[.)]?\\s+([\\p{Lu}\\d\"”§(].*)", Pattern.DOTALL);
    private static final Pattern GLUED = Pattern.compile("(?u)(\\d{1,4}?)(\\p{Lu}\\p{Ll}.*)", Pattern.DOTALL);

    /** "Punkt 3: Titel". */
    static Optional<ItemStart> named(Line line) {
        String text = line.text().replace('\t', ' ');
        if (text.length() > 1000) return Optional.empty();
        Matcher matcher = NAMED.matcher(text);
        if (matcher.matches()) {
            boolean closed = isLukket(matcher.group(1)) || isLukket(matcher.group(3));
            return Optional.of(new ItemStart(matcher.group(2), orEmpty(matcher.group(4)), true, closed));
        }
        Matcher bare = NAMED_BARE.matcher(text);
        if ((line.heading() > 0 || line.isBold()) && bare.matches()) {
            return Optional.of(new ItemStart(bare.group(1), bare.group(2), true, false));
        }
        return Optional.empty();
    }

    /** "3. Titel", "49 Titel" or, glued together, "154Titel". */
    static Optional<ItemStart> numbered(Line line) {
        String text = line.text().replace('\t', ' ');
        if (text.length() > 1000) return Optional.empty();
        Matcher matcher = NUMBERED.matcher(text);
        if (!matcher.matches()) matcher = GLUED.matcher(text);
        if (!matcher.matches()
                || Dates.first(text.substring(0, Math.min(20, text.length()))).isPresent()) return Optional.empty();
        return Optional.of(new ItemStart(matcher.group(1), matcher.group(2).strip(), false, false));
    }

    private static boolean isLukket(@org.jspecify.annotations.Nullable String words) {
        return words != null && words.toLowerCase(java.util.Locale.ROOT).contains("lukket");
    }

    private static String orEmpty(@org.jspecify.annotations.Nullable String words) {
        return words == null ? "" : words.strip();
    }

    /** The whole number an item's number begins with. */
    int whole() {
        return Integer.parseInt(number.replaceFirst("\\D.*", ""));
    }
}
