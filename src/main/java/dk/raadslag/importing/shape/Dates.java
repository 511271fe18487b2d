package dk.raadslag.importing.shape;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds dates and times as Danish minutes print them. */
final class Dates {

    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "maj", "jun", "jul", "aug", "sep", "okt", "nov", "dec");
    private static final List<String> DAYS =
            List.of("mandag", "tirsdag", "onsdag", "torsdag", "fredag", "lørdag", "søndag");
    private static final Pattern WORDS = Pattern.compile(
            "(?iu)\\b(\\d{1,2})\\.?[\\s-]{0,3}(januar|februar|marts|april|maj|juni|juli|august|september|oktober|november|december|jan|feb|mar|apr|jun|jul|aug|sep|sept|okt|nov|dec)\\.?[\\s-]{0,3}(\\d{4})\\b");
    private static final Pattern DIGITS =
            Pattern.compile("(?<!\\d)(\\d{1,2})(?:[-./](\\d{1,2})[-./]|/(\\d{1,2})\\s{1,3})(\\d{4})(?!\\d)");
    private static final Pattern SHORT =
            Pattern.compile("(?<![\\d./-])(\\d{1,2})([-./])(\\d{1,2})\\2(\\d{2})(?![\\d]|[-./]\\d|-?\\p{L})");
    private static final Pattern ISO = Pattern.compile("(?<!\\d)(\\d{4})-(\\d{2})-(\\d{2})(?!\\d)");
    private static final Pattern TIGHT = Pattern.compile("(?<!\\d)(\\d{2})(\\d{2})((?:19|20)\\d{2})(?!\\d)");
    private static final String TO = "\\s{0,3}(?:-|–|—|til)\\s{0,3}(?:kl\\.?\\s{0,3})?";
    private static final String CLOCK = "(\\d{1,2})(?:[:.](\\d{2})(?::\\d{2})?)?";
    private static final String END = "(?:" + TO + CLOCK + ")?(?![:.]?\\d)";

    private static final String BEFORE = "(?iu)(?<![\\d.:]|(?:lokale|lok\\.|rum|sal|nr\\.|bygning|punkt)\\s{0,3})";

    /** How times are printed, the surest first; a room may be called "2.14". */
    private static final List<Pattern> TIMES = List.of(
            Pattern.compile("(?iu)\\b(?:kl|klokken)\\b[.:]?\\s{0,3}" + CLOCK + END),
            Pattern.compile(BEFORE + "(\\d{1,2})[:.](\\d{2})(?::\\d{2})?" + TO + CLOCK + "(?![:.]?\\d)"),
            Pattern.compile(BEFORE + "(\\d{1,2}):(\\d{2})(?::\\d{2})?" + END),
            Pattern.compile(BEFORE + "(\\d{1,2})\\.(\\d{2})" + END),
            Pattern.compile("(?iu)^\\s*" + CLOCK + TO + CLOCK + "\\s*$"));

    private static final Pattern DAY = Pattern.compile("(?iu)\\b(" + String.join("|", DAYS) + ")\\b");

    /** No date or time of a meeting stands further into a line. */
    private static final int FAR = 2000;

    private Dates() {}

    /** A date, where its words begin, and the weekday printed before it. */
    record Found(LocalDate date, int from, int to, @Nullable DayOfWeek day) {
        boolean dayFits() {
            return day == null || day == date.getDayOfWeek();
        }
    }

    record Times(LocalTime from, @Nullable LocalTime to) {}

    static Optional<Found> first(String line) {
        String text = beginning(line);
        Found best = null;
        for (Pattern pattern : List.of(WORDS, DIGITS, ISO, SHORT)) {
            Matcher matcher = pattern.matcher(text);
            while (matcher.find()) {
                LocalDate date = date(pattern, matcher);
                if (date == null) continue;
                if (best == null || matcher.start() < best.from()) {
                    best = new Found(date, matcher.start(), matcher.end(), dayBefore(text, matcher.start()));
                }
                break;
            }
        }
        return Optional.ofNullable(best);
    }

    private static String beginning(String line) {
        return line.length() <= FAR ? line : line.substring(0, FAR);
    }

    /** The date in an address, printed without anything between its parts. */
    static Optional<LocalDate> inAddress(String address) {
        Optional<LocalDate> date = first(address).map(Found::date);
        if (date.isPresent()) return date;
        Matcher matcher = TIGHT.matcher(address);
        while (matcher.find()) {
            LocalDate tight = of(matcher.group(3), matcher.group(2), matcher.group(1));
            if (tight != null) return Optional.of(tight);
        }
        return Optional.empty();
    }

    /** The times in a text; the numbers of a date are none. */
    static Optional<Times> times(String line) {
        String text = beginning(line);
        String rest = first(text)
                .map(found -> text.substring(0, found.from()) + " " + text.substring(found.to()))
                .orElse(text);
        for (Pattern pattern : TIMES) {
            Matcher matcher = pattern.matcher(rest);
            while (matcher.find()) {
                LocalTime from = time(matcher.group(1), matcher.group(2));
                if (from != null) return Optional.of(new Times(from, end(matcher)));
            }
        }
        return Optional.empty();
    }

    private static @Nullable LocalTime end(Matcher matcher) {
        return matcher.group(3) == null ? null : time(matcher.group(3), matcher.group(4));
    }

    private static @Nullable LocalDate date(Pattern pattern, Matcher matcher) {
        if (pattern == ISO) return of(matcher.group(1), matcher.group(2), matcher.group(3));
        String month = matcher.group(2);
        if (pattern == DIGITS) {
            return of(matcher.group(4), month == null ? matcher.group(3) : month, matcher.group(1));
        }
        if (pattern == SHORT) return of(century(matcher.group(4)), matcher.group(3), matcher.group(1));
        int number = MONTHS.indexOf(month.toLowerCase(Locale.ROOT).substring(0, 3)) + 1;
        return of(matcher.group(3), String.valueOf(number), matcher.group(1));
    }

    private static String century(String year) {
        return (year.compareTo("70") < 0 ? "20" : "19") + year;
    }

    private static @Nullable LocalDate of(String year, String month, String day) {
        try {
            return LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static @Nullable LocalTime time(String hour, @Nullable String minute) {
        try {
            return LocalTime.of(Integer.parseInt(hour), minute == null ? 0 : Integer.parseInt(minute));
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static @Nullable DayOfWeek dayBefore(String text, int end) {
        Matcher matcher = DAY.matcher(text).region(Math.max(0, end - 20), end);
        DayOfWeek day = null;
        while (matcher.find()) {
            day = DayOfWeek.of(DAYS.indexOf(matcher.group(1).toLowerCase(Locale.ROOT)) + 1);
        }
        return day;
    }
}
