package dk.raadslag.importing.shape;

import dk.raadslag.casework.CaseNumber;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A line that holds nothing but a case number, with or without a label. */
final class CaseLine {

    private static final Pattern LABELLED = Pattern.compile(
            "(?iu)(?:sags?|sags|esdh|em|acadre|journal|j)[\\s.-]{0,3}(?:nr|nummer|sag|id)?\\.?\\s*:?\\s*([\\p{L}]{0,4}-?\\d[\\p{L}\\d./–-]{2,40})");

    private static final Pattern OPENNESS =
            Pattern.compile("(?iu)(?:(?<open>åben|åbent)|lukket|fortrolig)\\s+(?:sag|punkt)\\s*:?\\s+(?=\\S*\\d)");

    private static final String KLE = "\\d{2}\\.\\d{2}\\.\\d{2}[-–]?[A-ZÆØÅ]\\d{2}[-–]\\d{1,6}[-–]\\d{2,4}";
    private static final Pattern BEHIND = Pattern.compile("[\\s,–-]+(?<bare>" + KLE
            + ")$|\\s*[(\\[]\\s*(?<said>[^()\\[\\]]{0,20}?)(?<number>" + KLE
            + "|\\d{2}/(?!(?:19|20)\\d{2}\\b)\\d{4,7}|[A-ZÆØÅ]{2,4}-\\d{4}-\\d{3,7})\\s*[)\\]]$");

    private CaseLine() {}

    /** A title without the case number that stands behind it. */
    record Titled(String title, String caseNumber) {}

    static Optional<Titled> behind(String title) {
        Matcher matcher = BEHIND.matcher(title);
        if (title.length() > 1000 || !matcher.find() || matcher.start() == 0) return Optional.empty();
        String before = title.substring(0, matcher.start());
        if (matcher.group("bare") != null) return Optional.of(new Titled(before, matcher.group("bare")));
        return number(matcher.group("said") + matcher.group("number")).map(number -> new Titled(before, number));
    }

    /** "Lukket sag: 00.15.00-A00-1-25". */
    static boolean isClosed(String text) {
        Matcher matcher = OPENNESS.matcher(text.strip());
        return number(text).isPresent() && matcher.lookingAt() && matcher.group("open") == null;
    }

    static Optional<String> number(String text) {
        if (text.length() > 100) return Optional.empty();
        String words = OPENNESS.matcher(text.strip()).replaceFirst("");
        if (words.length() > 80) return Optional.empty();
        if (CaseNumber.looksLike(words)) return Optional.of(words);
        Matcher labelled = LABELLED.matcher(words);
        return labelled.matches() ? Optional.of(labelled.group(1)) : Optional.empty();
    }
}
