package dk.raadslag.yearwheel;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How it stands with a topic within one of its terms.
 *
 * @param day of the meeting on whose agenda it stands or will come, or null
 */
public record Turn(
        StandingItem item, Term term, State state, @Nullable LocalDate day) {

    /** How it stands. */
    public enum State {
        /** It stands on an agenda. */
        ON_AGENDA,
        /** A meeting is planned at which it comes up. */
        TO_COME,
        /** The committee does not meet within the term. */
        NO_MEETING,
        /** The meetings of the term have been held without it. */
        MISSED
    }

    /**
     * The turns of a year, the earliest first.
     *
     * @param meetings the days of the committee's meetings that are not cancelled
     * @param ahead the days of those that have yet to be held
     * @param came the days of those on whose agendas each item stands
     */
    public static List<Turn> of(
            int year,
            List<StandingItem> items,
            List<LocalDate> meetings,
            List<LocalDate> ahead,
            Map<Long, List<LocalDate>> came) {
        return items.stream()
                .flatMap(item -> item.terms(year).stream()
                        .map(term -> turn(item, term, meetings, ahead, came.getOrDefault(item.id(), List.of()))))
                .sorted(Comparator.comparing((Turn turn) -> turn.term().first())
                        .thenComparing(turn -> turn.term().last()))
                .toList();
    }

    private static Turn turn(
            StandingItem item, Term term, List<LocalDate> meetings, List<LocalDate> ahead, List<LocalDate> came) {
        LocalDate on = first(came, term);
        if (on != null) return new Turn(item, term, State.ON_AGENDA, on);
        LocalDate next = first(ahead, term);
        if (next != null) return new Turn(item, term, State.TO_COME, next);
        boolean met = first(meetings, term) != null;
        return new Turn(item, term, met ? State.MISSED : State.NO_MEETING, null);
    }

    private static @Nullable LocalDate first(List<LocalDate> days, Term term) {
        return days.stream()
                .filter(term::contains)
                .min(Comparator.naturalOrder())
                .orElse(null);
    }
}
