package dk.raadslag.publication.web;

import dk.raadslag.committee.Committee;
import dk.raadslag.publication.EditionKind;
import dk.raadslag.publication.EditionSummary;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a link such as {@code /vis?Referat-Chefforum-d.27-08-2025-kl.09.00&id=GUID} says in words: for the minutes of
 * old systems whose ids did not come along.
 *
 * @param committee its name in small letters with hyphens between the words
 * @param time such as {@code 09.00}, or null
 */
record PrintedLink(
        EditionKind kind,
        String committee,
        LocalDate day,
        @Nullable String time) {

    private static final Pattern WORDS = Pattern.compile(
            "(?iu)(referat|dagsorden|tillægsdagsorden)-(.{1,150})-d\\.(\\d\\d)-(\\d\\d)-(\\d{4})(?:-kl\\.(\\d\\d\\.\\d\\d))?");
    private static final Map<String, EditionKind> KINDS = Map.of(
            "referat", EditionKind.MINUTES,
            "dagsorden", EditionKind.AGENDA,
            "tillægsdagsorden", EditionKind.SUPPLEMENTARY_AGENDA);

    static Optional<PrintedLink> of(@Nullable String query) {
        if (query == null) return Optional.empty();
        try {
            String words = URLDecoder.decode(query.replaceFirst("[&=].*", ""), StandardCharsets.UTF_8);
            Matcher matcher = WORDS.matcher(words);
            return matcher.matches() ? Optional.of(read(matcher)) : Optional.empty();
        } catch (IllegalArgumentException | DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    private static PrintedLink read(Matcher words) {
        LocalDate day = LocalDate.of(number(words.group(5)), number(words.group(4)), number(words.group(3)));
        EditionKind kind = KINDS.getOrDefault(words.group(1).toLowerCase(Locale.ROOT), EditionKind.MINUTES);
        return new PrintedLink(kind, hyphened(words.group(2)), day, words.group(6));
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }

    private static String hyphened(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "-");
    }

    boolean names(Committee named) {
        return hyphened(named.name()).equals(committee);
    }

    boolean speaksOf(EditionSummary edition) {
        return edition.kind() == kind
                && edition.startsAt().toLocalDate().equals(day)
                && (time == null || !edition.timeKnown() || time(edition).equals(time));
    }

    private static String time(EditionSummary edition) {
        return "%02d.%02d"
                .formatted(edition.startsAt().getHour(), edition.startsAt().getMinute());
    }
}
