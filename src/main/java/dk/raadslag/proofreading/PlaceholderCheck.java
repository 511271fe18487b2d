package dk.raadslag.proofreading;

import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What was to be filled in and was not: [DATO?], XX.XX, TODO. */
final class PlaceholderCheck implements LineCheck {

    private static final String INSIDE =
            "\\s{0,3}(?:[\\p{Lu}\\d][\\p{Lu}\\d .,/_-]{1,60}\\?{0,3}|[xX]{1,10}|\\?+|\\.{2,}|…+|_+|(?i:indsæt|udfyld|skriv|angiv|tilføj|vælg|her skriv|dato|navn|beløb|titel|sted|tid|tekst|antal|mangler|slettes|todo)\\b[^\\]\\[<>]{0,80})\\s{0,3}";
    private static final Pattern PLACEHOLDER = Pattern.compile(
            "(?u)\\[" + INSIDE + "\\]|<(?!/)" + INSIDE + ">|\\{" + INSIDE
                    + "\\}|(?<![\\p{L}\\d])(?:[xX]{2}\\.? ?[xX]{2}(?:\\.? ?[xX]{2,4})?|TODO|X{3,}|x{3,}|[xX]{2}(?=[ \\u00a0](?:mio|mia|kr|t\\.kr|pct|procent|timer|dage|%)))(?![\\p{L}\\d])|_{4,}|\\.{6,}|…{3,}|(?i:lorem ipsum)");
    private static final Pattern PLAIN_NUMBER = Pattern.compile("[\\[<{]\\s*\\d[\\d .,/-]*[\\]>}]");

    @Override
    public void read(Line line, Context context, Consumer<Finding> findings) {
        Matcher found = PLACEHOLDER.matcher(line.text());
        while (found.find()) {
            if (PLAIN_NUMBER.matcher(found.group()).matches()) continue;
            findings.accept(line.finding(
                    CheckKey.PLACEHOLDER, found, List.of(found.group().strip())));
        }
    }
}
