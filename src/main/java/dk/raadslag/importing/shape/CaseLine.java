package dk.raadslag.importing.shape;

import dk.raadslag.casework.CaseNumber;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A line that holds nothing but a case number, with or without a label. */
final class CaseLine {

    private static final Pattern LABELLED = Pattern.compile(
            "(?iu)(?:sags?|sags|esdh|em|acadre|journal|j)[\\s.-]{0,3}(?:nr|nummer|sag|id)?\\.?\\s*:?\\s*([\\p{L}]{0,4}-?\\d[\\p{L}\\d./–-]{2,40})");

    private CaseLine() {}

    static Optional<String> number(String text) {
        String words = text.strip();
        if (words.length() > 80) return Optional.empty();
        if (CaseNumber.looksLike(words)) return Optional.of(words);
        Matcher labelled = LABELLED.matcher(words);
        return labelled.matches() ? Optional.of(labelled.group(1)) : Optional.empty();
    }
}
