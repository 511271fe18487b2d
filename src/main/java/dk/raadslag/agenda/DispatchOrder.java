package dk.raadslag.agenda;

import dk.raadslag.publication.EditionKind;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How a secretary wants an agenda sent out.
 *
 * @param kind the agenda, or a supplementary agenda
 * @param lateReason why it could not wait, or null
 * @param reasons why what stands in the way of an item is let through, by the item's id
 */
public record DispatchOrder(EditionKind kind, @Nullable String lateReason, Map<Long, String> reasons) {

    public DispatchOrder {
        if (!kind.isAgenda()) throw new IllegalArgumentException("Minutes are not sent out as an agenda");
        lateReason = lateReason == null || lateReason.isBlank() ? null : lateReason.strip();
        Map<Long, String> given = new HashMap<>();
        reasons.forEach((item, reason) -> {
            if (!reason.isBlank()) given.put(item, reason.strip());
        });
        reasons = Map.copyOf(given);
    }

    public static DispatchOrder of(EditionKind kind) {
        return new DispatchOrder(kind, null, Map.of());
    }

    /** The same for an agenda that takes no reason why it could not wait. */
    DispatchOrder inTime() {
        return new DispatchOrder(kind, null, reasons);
    }
}
