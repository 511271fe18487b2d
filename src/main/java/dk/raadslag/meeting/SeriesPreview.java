package dk.raadslag.meeting;

import dk.raadslag.access.Reader;
import dk.raadslag.access.Readings;
import dk.raadslag.calendar.Calendar;
import dk.raadslag.calendar.ClosingDay;
import dk.raadslag.calendar.Holiday;
import dk.raadslag.calendar.WorkingDays;
import dk.raadslag.committee.Committee;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Looks at a series before it is planned: what is closed, what is better, and what clashes. */
@Component
public class SeriesPreview {

    private final Readings readings;
    private final Meetings meetings;
    private final Calendar calendar;

    SeriesPreview(Readings readings, Meetings meetings, Calendar calendar) {
        this.readings = readings;
        this.meetings = meetings;
        this.calendar = calendar;
    }

    /** The days of the series, the earliest first; plans nothing. */
    public List<ProposedDay> of(Reader reader, Committee committee, Series series) {
        WorkingDays working = calendar.workingDays(reader);
        Map<LocalDate, String> closed =
                calendar.closingDays(reader).stream().collect(Collectors.toMap(ClosingDay::day, ClosingDay::name));
        Map<LocalDate, Meeting> held = readings.as(reader, () -> meetings.of(committee)).stream()
                .filter(meeting -> !meeting.cancelled())
                .collect(
                        Collectors.toMap(meeting -> meeting.startsAt().toLocalDate(), meeting -> meeting, (a, b) -> a));
        return series.days().stream()
                .map(day -> {
                    LocalDate better = working.includes(day) ? day : working.after(day, 1);
                    return new ProposedDay(day, better, holiday(day), closed.get(day), held.get(better));
                })
                .toList();
    }

    private static @Nullable Holiday holiday(LocalDate day) {
        return Arrays.stream(Holiday.values())
                .filter(holiday -> holiday.in(day.getYear()).filter(day::equals).isPresent())
                .findFirst()
                .orElse(null);
    }
}
