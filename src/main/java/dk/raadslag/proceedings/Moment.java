package dk.raadslag.proceedings;

import dk.raadslag.calendar.DanishZone;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** When something is said to have happened, and from which item it holds. */
public sealed interface Moment {

    /** Something noted may have happened before the meeting was opened. */
    Duration EARLY = Duration.ofHours(6);

    Duration ONE_DAY = Duration.ofDays(1);

    /** This minute, and from the item on the floor; from the beginning before there is one. */
    record Now() implements Moment {}

    /** From the beginning. */
    record Beginning() implements Moment {}

    /**
     * @param at null for this minute
     * @param fromItem null from the beginning
     */
    record Given(@Nullable Instant at, @Nullable Long fromItem) implements Moment {}

    /**
     * The instant at which the Danish clock shows the time in a meeting, also after midnight; of an hour that comes
     * twice the first after the opening.
     *
     * @throws ProceedingsRefused in the hour that the night of summer time leaves out
     */
    static Instant of(LocalTime time, Instant opened) {
        Instant first = opened.minus(EARLY);
        LocalDate day = first.atZone(DanishZone.ID).toLocalDate();
        List<Instant> shown = Stream.of(day, day.plusDays(1))
                .map(date -> date.atTime(time))
                .flatMap(local ->
                        DanishZone.ID.getRules().getValidOffsets(local).stream().map(local::toInstant))
                .filter(at -> !at.isBefore(first) && at.isBefore(first.plus(ONE_DAY)))
                .toList();
        return shown.stream()
                .filter(at -> !at.isBefore(opened))
                .findFirst()
                .or(() -> shown.stream().findFirst())
                .orElseThrow(() -> new ProceedingsRefused(ProceedingsRule.NO_SUCH_TIME));
    }
}
