package dk.raadslag.proofreading;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds the dates of a line, with the weekday before them and with the year left out. */
final class DatesInText {

    static final List<String> DAYS = List.of("mandag", "tirsdag", "onsdag", "torsdag", "fredag", "lørdag", "søndag");
    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "maj", "jun", "jul", "aug", "sep", "okt", "nov", "dec");

    private static final String DAY =
            "(?:\\b(?<weekday>man|tirs|ons|tors|fre|lør|søn)(?:dag(?:en)?\\b|\\.)[\\s\\u00a0,]{1,3}(?:(?:den|d\\.?)[\\s\\u00a0]{0,3})?)?";
    private static final String YEAR = "(?:(?:\\.|,)?[\\s\\u00a0]{0,3}(?<year>(?:19|20)\\d{2})\\b)?";
    private static final Pattern IN_WORDS = Pattern.compile("(?iuU)" + DAY
            + "(?<![\\d.,])(?<day>\\d{1,2})\\.?[\\s\\u00a0]{0,3}(?<month>januar|februar|marts|april|maj|juni|juli|august|september|oktober|november|december|jan|feb|mar|apr|jun|jul|aug|sept|sep|okt|nov|dec)\\b"
            + YEAR);
    private static final Pattern IN_DIGITS = Pattern.compile(
            "(?iuU)" + DAY
                    + "(?<![\\d.,/-])(?<day>\\d{1,2})(?:(?<mark>[-./])(?<month>\\d{1,2})\\k<mark>|/(?<other>\\d{1,2})[\\s\\u00a0-])(?<year>(?:19|20)?\\d{2})(?![\\d]|[-./]\\d|-?\\p{L}|[\\s\\u00a0]?%)");
    private static final Pattern ISO = Pattern.compile(
            "(?iuU)" + DAY + "(?<![\\d-])(?<year>(?:19|20)\\d{2})-(?<month>\\d{2})-(?<day>\\d{2})(?![\\d-])");

    /**
     * @param start of the weekday or the date
     * @param dateStart of the date itself
     * @param weekday as printed, or null
     * @param sure whether it can be nothing but a date
     */
    record Found(
            int start,
            int dateStart,
            int end,
            int day,
            int month,
            @Nullable Integer year,
            @Nullable DayOfWeek weekday,
            boolean sure) {

        boolean exists() {
            if (day < 1 || month < 1 || month > 12) return false;
            return day <= (year == null ? YearMonth.of(2000, month) : YearMonth.of(year, month)).lengthOfMonth();
        }

        /** The date; where the year is left out, that which lies nearest to the day. */
        LocalDate near(LocalDate now) {
            if (year != null) return LocalDate.of(year, month, day);
            return candidates(now)
                    .min((one, other) -> Long.compare(away(one, now), away(other, now)))
                    .orElse(now);
        }

        Stream<LocalDate> candidates(LocalDate now) {
            return Stream.of(-1, 0, 1).map(years -> now.getYear() + years).flatMap(this::in);
        }

        private Stream<LocalDate> in(int someYear) {
            try {
                return Stream.of(LocalDate.of(someYear, month, day));
            } catch (DateTimeException e) {
                return Stream.empty();
            }
        }

        private static long away(LocalDate date, LocalDate now) {
            return Math.abs(date.toEpochDay() - now.toEpochDay());
        }
    }

    private DatesInText() {}

    static List<Found> in(String text) {
        List<Found> found = new ArrayList<>();
        if (text.chars().noneMatch(Character::isDigit)) return found;
        for (Pattern pattern : List.of(IN_WORDS, IN_DIGITS, ISO)) {
            Matcher matcher = pattern.matcher(text);
            while (matcher.find()) found.add(found(matcher, pattern == IN_WORDS));
        }
        return found;
    }

    private static Found found(Matcher matcher, boolean inWords) {
        String day = matcher.group("weekday");
        int dateStart = matcher.start(matcher.namedGroups().containsKey("mark") || inWords ? "day" : "year");
        return new Found(
                matcher.start(),
                dateStart,
                matcher.end(),
                Integer.parseInt(matcher.group("day")),
                inWords ? monthOf(matcher.group("month")) : Integer.parseInt(month(matcher)),
                year(matcher.group("year")),
                day == null ? null : DayOfWeek.of(numberOf(day)),
                inWords || matcher.group("year").length() == 4);
    }

    private static String month(Matcher matcher) {
        String month = matcher.group("month");
        return month == null ? matcher.group("other") : month;
    }

    private static int monthOf(String name) {
        return MONTHS.indexOf(name.toLowerCase(Locale.ROOT).substring(0, 3)) + 1;
    }

    private static @Nullable Integer year(@Nullable String printed) {
        if (printed == null) return null;
        int year = Integer.parseInt(printed);
        return printed.length() == 4 ? year : year < 70 ? 2000 + year : 1900 + year;
    }

    private static int numberOf(String weekday) {
        String small = weekday.toLowerCase(Locale.ROOT);
        for (int i = 0; i < DAYS.size(); i++) if (DAYS.get(i).startsWith(small)) return i + 1;
        throw new IllegalArgumentException("Not a weekday: " + weekday);
    }
}
