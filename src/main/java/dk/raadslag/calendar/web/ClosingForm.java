package dk.raadslag.calendar.web;

import dk.raadslag.calendar.Calendar;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What an administrator types to close the municipality; the names are those of the fields on the page.
 *
 * @param fra the first day
 * @param til the last day; empty for a single day
 */
public record ClosingForm(String navn, String fra, String til) {

    static final ClosingForm EMPTY = new ClosingForm("", "", "");

    private static final int LONGEST_NAME = 100;

    public ClosingForm(@Nullable String navn, @Nullable String fra, @Nullable String til) {
        this.navn = Objects.requireNonNullElse(navn, "").strip();
        this.fra = Objects.requireNonNullElse(fra, "").strip();
        this.til = Objects.requireNonNullElse(til, "").strip();
    }

    /** The key of the message for each field that must be mended, in the order of the page. */
    Map<String, String> errors() {
        Map<String, String> errors = new LinkedHashMap<>();
        if (navn.isEmpty()) errors.put("navn", "calendar.nameMissing");
        if (navn.length() > LONGEST_NAME) errors.put("navn", "calendar.nameTooLong");
        LocalDate from = day(fra);
        LocalDate to = last();
        if (from == null) errors.put("fra", "calendar.dayWrong");
        if (to == null) errors.put("til", "calendar.dayWrong");
        if (from != null && to != null && to.isBefore(from)) errors.put("til", "calendar.endsBefore");
        if (from != null && to != null && to.isAfter(from.plusDays(Calendar.LONGEST - 1)))
            errors.put("til", "calendar.tooLong");
        return errors;
    }

    @Nullable
    LocalDate first() {
        return day(fra);
    }

    @Nullable
    LocalDate last() {
        return til.isEmpty() ? day(fra) : day(til);
    }

    private static @Nullable LocalDate day(String typed) {
        try {
            LocalDate day = LocalDate.parse(typed);
            return day.getYear() >= 2000 && day.getYear() < 2200 ? day : null;
        } catch (DateTimeParseException e) {
            return null;
        }
    }
}
