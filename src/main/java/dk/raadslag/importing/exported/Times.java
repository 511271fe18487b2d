package dk.raadslag.importing.exported;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the ways in which the systems write dates and times. */
public final class Times {

    private static final ZoneId DENMARK = ZoneId.of("Europe/Copenhagen");
    private static final List<String> MONTHS = List.of(
            "januar",
            "februar",
            "marts",
            "april",
            "maj",
            "juni",
            "juli",
            "august",
            "september",
            "oktober",
            "november",
            "december");

    private static final Pattern YEAR_FIRST = Pattern.compile("(?<y>\\d{4})-(?<m>\\d{1,2})-(?<d>\\d{1,2})");
    private static final Pattern DAY_FIRST = Pattern.compile("(?<d>\\d{1,2})[-./](?<m>\\d{1,2})[-./](?<y>\\d{4})");
    private static final Pattern WORDS =
            Pattern.compile("(?<d>\\d{1,2})\\.?\\s+(?<m>\\p{L}+)\\.?\\s+(?<y>\\d{4})", Pattern.UNICODE_CHARACTER_CLASS);
    private static final Pattern TIME = Pattern.compile("(?<!\\d)(\\d{1,2})[:.](\\d{2})(?![-.]?\\d)(?::\\d{2})?");

    private Times() {}

    /** The first date in the text. */
    public static Optional<LocalDate> date(String text) {
        for (Pattern pattern : List.of(YEAR_FIRST, DAY_FIRST, WORDS)) {
            Matcher found = pattern.matcher(text);
            if (found.find()) return date(found);
        }
        return Optional.empty();
    }

    private static Optional<LocalDate> date(Matcher found) {
        try {
            return Optional.of(LocalDate.of(
                    Integer.parseInt(found.group("y")), month(found.group("m")), Integer.parseInt(found.group("d"))));
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }

    private static int month(String month) {
        if (Character.isDigit(month.charAt(0))) return Integer.parseInt(month);
        String word = month.toLowerCase(Locale.ROOT);
        for (int i = 0; i < MONTHS.size(); i++) {
            if (word.length() >= 3 && MONTHS.get(i).startsWith(word)) return i + 1;
        }
        return 0;
    }

    /** The first time of day in the text that is not part of a date. */
    public static Optional<LocalTime> time(String text) {
        String rest = text;
        for (Pattern pattern : List.of(YEAR_FIRST, DAY_FIRST))
            rest = pattern.matcher(rest).replaceAll(" ");
        Matcher found = TIME.matcher(rest.replaceFirst("(?<=\\s|^)T", " "));
        if (!found.find()) return Optional.empty();
        int hour = Integer.parseInt(found.group(1));
        int minute = Integer.parseInt(found.group(2));
        return hour > 23 || minute > 59 ? Optional.empty() : Optional.of(LocalTime.of(hour, minute));
    }

    /** A moment by the standard, with an offset or without, as the clock on the wall in Denmark showed it. */
    public static Optional<LocalDateTime> local(String standard) {
        try {
            return Optional.of(
                    OffsetDateTime.parse(standard).atZoneSameInstant(DENMARK).toLocalDateTime());
        } catch (DateTimeException _) {
            return date(standard).map(date -> date.atTime(time(standard).orElse(LocalTime.MIDNIGHT)));
        }
    }
}
