package dk.raadslag.adoption;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How a recorder wants a draft.
 *
 * @param correction why published minutes are corrected, or null
 * @param reasons why what stands in the way of an item is let through, by the item's source id
 * @param seen the marks of what was seen to stand in the way when the reasons were given; null when that was all
 */
public record DraftOrder(
        @Nullable String correction,
        Map<String, String> reasons,
        @Nullable Set<String> seen) {

    public static final DraftOrder PLAIN = new DraftOrder(null, Map.of());

    public DraftOrder {
        correction = correction == null || correction.isBlank() ? null : correction.strip();
        Map<String, String> given = new HashMap<>();
        reasons.forEach((item, reason) -> {
            if (!reason.isBlank()) given.put(item, reason.strip());
        });
        reasons = Map.copyOf(given);
        seen = seen == null ? null : Set.copyOf(seen);
    }

    public DraftOrder(@Nullable String correction, Map<String, String> reasons) {
        this(correction, reasons, null);
    }

    /** A reason was given with it in sight. */
    boolean passes(MinutesObstacle obstacle) {
        return obstacle.rule().passable()
                && reasons.containsKey(obstacle.item())
                && (seen == null || seen.contains(obstacle.mark()));
    }
}
