package dk.raadslag.agenda.web;

import static java.util.Objects.requireNonNullElse;

import dk.raadslag.yearwheel.AgendaPlace;
import dk.raadslag.yearwheel.Cadence;
import dk.raadslag.yearwheel.NewStandingItem;
import dk.raadslag.yearwheel.StandingKind;
import dk.raadslag.yearwheel.YearWheelRefused;
import dk.raadslag.yearwheel.YearWheelRule;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A standing item as typed; the names are those of the fields on the page.
 *
 * @param maaned the months, 1 to 12, when the rhythm is certain months
 * @param til the last day, or empty
 * @param resten whether it comes up for the rest of the year only, whatever the last day
 */
public record YearWheelForm(
        String titel,
        String minutter,
        String vejledning,
        Rhythm rytme,
        List<Integer> maaned,
        AgendaPlace plads,
        String til,
        Boolean resten,
        StandingKind slags) {

    /** How often, as chosen on the page. */
    public enum Rhythm {
        EVERY_MEETING,
        MONTHS,
        QUARTERLY,
        TWICE_A_YEAR
    }

    static final YearWheelForm EMPTY = new YearWheelForm(null, null, null, null, null, null, null, null, null);

    public YearWheelForm(
            @Nullable String titel,
            @Nullable String minutter,
            @Nullable String vejledning,
            @Nullable Rhythm rytme,
            @Nullable List<Integer> maaned,
            @Nullable AgendaPlace plads,
            @Nullable String til,
            @Nullable Boolean resten,
            @Nullable StandingKind slags) {
        this.titel = requireNonNullElse(titel, "");
        this.minutter = requireNonNullElse(minutter, "");
        this.vejledning = requireNonNullElse(vejledning, "");
        this.rytme = requireNonNullElse(rytme, Rhythm.EVERY_MEETING);
        this.maaned = maaned == null
                ? List.of()
                : maaned.stream().filter(month -> month >= 1 && month <= 12).toList();
        this.plads = requireNonNullElse(plads, AgendaPlace.BETWEEN);
        this.til = requireNonNullElse(til, "");
        this.resten = requireNonNullElse(resten, false);
        this.slags = requireNonNullElse(slags, StandingKind.TOPIC);
    }

    static YearWheelForm of(NewStandingItem item) {
        Integer minutes = item.minutes();
        LocalDate until = item.until();
        return new YearWheelForm(
                item.title(),
                minutes == null ? "" : minutes.toString(),
                item.guidance(),
                rhythm(item.cadence()),
                months(item.cadence()),
                item.place(),
                until == null ? "" : until.toString(),
                false,
                item.kind());
    }

    static Rhythm rhythm(Cadence cadence) {
        return switch (cadence) {
            case Cadence.EveryMeeting _ -> Rhythm.EVERY_MEETING;
            case Cadence.InMonths _ -> Rhythm.MONTHS;
            case Cadence.Quarterly _ -> Rhythm.QUARTERLY;
            case Cadence.TwiceAYear _ -> Rhythm.TWICE_A_YEAR;
        };
    }

    private static List<Integer> months(Cadence cadence) {
        return cadence instanceof Cadence.InMonths in
                ? in.months().stream().map(Month::getValue).sorted().toList()
                : List.of();
    }

    /** @throws YearWheelRefused when something must be mended */
    NewStandingItem item(LocalDate today) {
        return new NewStandingItem(slags, titel, number(), vejledning, cadence(), plads, until(today));
    }

    private Cadence cadence() {
        return switch (rytme) {
            case EVERY_MEETING -> new Cadence.EveryMeeting();
            case QUARTERLY -> new Cadence.Quarterly();
            case TWICE_A_YEAR -> new Cadence.TwiceAYear();
            case MONTHS -> new Cadence.InMonths(maaned.stream().map(Month::of).collect(Collectors.toSet()));
        };
    }

    private @Nullable Integer number() {
        if (minutter.isBlank()) return null;
        if (!minutter.strip().matches("\\d{1,4}")) throw new YearWheelRefused(YearWheelRule.MINUTES_WRONG);
        return Integer.valueOf(minutter.strip());
    }

    private @Nullable LocalDate until(LocalDate today) {
        if (resten) return LocalDate.of(today.getYear(), Month.DECEMBER, 31);
        if (til.isBlank()) return null;
        try {
            return LocalDate.parse(til.strip());
        } catch (DateTimeParseException noDay) {
            throw new YearWheelRefused(YearWheelRule.UNTIL_WRONG);
        }
    }
}
