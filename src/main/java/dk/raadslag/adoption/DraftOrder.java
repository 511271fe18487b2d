package dk.raadslag.adoption;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How a recorder wants a draft.
 *
 * @param correction why published minutes are corrected, or null
 * @param reasons why what stands in the way of an item is let through, by the item's source id
 */
public record DraftOrder(@Nullable String correction, Map<String, String> reasons) {

    public static final DraftOrder PLAIN = new DraftOrder(null, Map.of());

    public DraftOrder {
        correction = correction == null || correction.isBlank() ? null : correction.strip();
        Map<String, String> given = new HashMap<>();
        reasons.forEach((item, reason) -> {
            if (!reason.isBlank()) given.put(item, reason.strip());
        });
        reasons = Map.copyOf(given);
    }
}
