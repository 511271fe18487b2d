package dk.raadslag.yearwheel;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What must come up at a committee's meetings.
 *
 * @param from the first day it is asked for
 */
public record StandingItem(long id, long committeeId, NewStandingItem words, LocalDate from) {

    public String title() {
        return words.title();
    }

    public boolean everyMeeting() {
        return words.cadence() instanceof Cadence.EveryMeeting;
    }

    /** The terms of a year in which it is asked for; none when it comes up at every meeting. */
    public List<Term> terms(int year) {
        return words.cadence().terms(year).stream().filter(this::asked).toList();
    }

    private boolean asked(Term term) {
        LocalDate until = words.until();
        return !term.last().isBefore(from) && (until == null || !term.first().isAfter(until));
    }

    /**
     * Whether it comes up at a meeting on this day, when it came up on those days.
     *
     * @param came the days of the committee's other meetings on whose agendas it stands
     */
    public boolean due(LocalDate day, List<LocalDate> came) {
        LocalDate until = words.until();
        if (until != null && day.isAfter(until)) return false;
        if (everyMeeting()) return true;
        return termOn(day)
                .filter(term -> came.stream().noneMatch(term::contains))
                .isPresent();
    }

    private Optional<Term> termOn(LocalDate day) {
        return terms(day.getYear()).stream().filter(term -> term.contains(day)).findFirst();
    }

    /** Whether it did not come up within the term before the day, nor since. */
    public boolean missedBefore(LocalDate day, List<LocalDate> came) {
        return Stream.of(day.getYear() - 1, day.getYear())
                .flatMap(year -> terms(year).stream())
                .filter(term -> term.last().isBefore(day))
                .reduce((earlier, later) -> later)
                .filter(term -> came.stream().noneMatch(one -> !one.isBefore(term.first())))
                .isPresent();
    }
}
