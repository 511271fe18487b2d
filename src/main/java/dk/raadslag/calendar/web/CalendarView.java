package dk.raadslag.calendar.web;

import dk.raadslag.calendar.ClosingDay;
import dk.raadslag.calendar.Holiday;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The days on which the municipality is closed.
 *
 * @param years whose holidays are shown
 * @param closing the municipality's own days
 */
public record CalendarView(
        List<Integer> years, List<ClosingDay> closing, ClosingForm form, Map<String, String> errors) {

    public SortedMap<LocalDate, Holiday> holidays(int year) {
        SortedMap<LocalDate, Holiday> days = new TreeMap<>();
        Arrays.stream(Holiday.values()).forEach(holiday -> holiday.in(year).ifPresent(day -> days.put(day, holiday)));
        return days;
    }
}
