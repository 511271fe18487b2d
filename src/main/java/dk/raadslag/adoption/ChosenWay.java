package dk.raadslag.adoption;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How a committee adopts its minutes, as somebody has chosen it.
 *
 * @param by the id of whoever chose it
 * @param reason null where none was asked for yet, and for whoever does not sit in the committee
 */
public record ChosenWay(
        AdoptionWay way, Instant at, long by, @Nullable String reason) {}
