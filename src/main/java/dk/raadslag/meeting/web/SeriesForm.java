package dk.raadslag.meeting.web;

import dk.raadslag.meeting.Recurrence;
import dk.raadslag.meeting.Series;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a secretary types to plan a series; the names are those of the fields on the page.
 *
 * @param rytme {@code uger} or {@code maaned}
 * @param uger every so many weeks
 * @param nummer which of the month's days, -1 for the last
 * @param ugedag 1 for Monday to 7
 */
public record SeriesForm(
        String fra, String til, String rytme, Integer uger, Integer nummer, Integer ugedag, Boolean udenJuli) {

    static final SeriesForm EMPTY = new SeriesForm("", "", "maaned", 2, 1, 2, true);

    private static final int MOST_WEEKS = 26;

    public SeriesForm(
            @Nullable String fra,
            @Nullable String til,
            @Nullable String rytme,
            @Nullable Integer uger,
            @Nullable Integer nummer,
            @Nullable Integer ugedag,
            @Nullable Boolean udenJuli) {
        this.fra = Typed.plain(fra);
        this.til = Typed.plain(til);
        this.rytme = "uger".equals(rytme) ? "uger" : "maaned";
        this.uger = Objects.requireNonNullElse(uger, 2);
        this.nummer = Objects.requireNonNullElse(nummer, 1);
        this.ugedag = Objects.requireNonNullElse(ugedag, 2);
        this.udenJuli = Objects.requireNonNullElse(udenJuli, false);
    }

    public boolean weekly() {
        return rytme.equals("uger");
    }

    /** The key of the message for each field that must be mended, in the order of the page. */
    Map<String, String> errors() {
        Map<String, String> errors = new LinkedHashMap<>();
        LocalDate first = Typed.day(fra);
        LocalDate last = Typed.day(til);
        if (first == null) errors.put("fra", "meetings.series.firstMissing");
        if (last == null) errors.put("til", "meetings.series.lastMissing");
        if (first != null && last != null && last.isBefore(first)) errors.put("til", "meetings.series.endsBefore");
        if (first != null && last != null && last.isAfter(first.plusYears(2)))
            errors.put("til", "meetings.series.tooLong");
        if (weekly() && (uger < 1 || uger > MOST_WEEKS)) errors.put("uger", "meetings.series.weeksWrong");
        return errors;
    }

    /** Empty when something must be mended. */
    Optional<Series> series() {
        LocalDate first = Typed.day(fra);
        LocalDate last = Typed.day(til);
        boolean chosen =
                ugedag >= 1 && ugedag <= 7 && (nummer == Recurrence.Monthly.LAST || nummer >= 1 && nummer <= 4);
        if (first == null || last == null || !chosen || !errors().isEmpty()) return Optional.empty();
        DayOfWeek day = DayOfWeek.of(ugedag);
        Recurrence recurrence = weekly() ? new Recurrence.EveryWeeks(uger, day) : new Recurrence.Monthly(nummer, day);
        return Optional.of(new Series(first, last, recurrence, udenJuli));
    }
}
