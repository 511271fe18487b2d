package dk.raadslag.agenda;

import dk.raadslag.publication.EditionKind;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How a secretary wants an agenda sent out.
 *
 * @param kind the agenda, or a supplementary agenda
 * @param lateReason why it could not wait, or null
 * @param reasons why what stands in the way of an item is let through, by the item's id
 * @param seen the marks of what was seen to stand in the way when the reasons were given; null when that was all
 */
public record DispatchOrder(
        EditionKind kind,
        @Nullable String lateReason,
        Map<Long, String> reasons,
        @Nullable Set<String> seen) {

    public DispatchOrder {
        if (!kind.isAgenda()) throw new IllegalArgumentException("Minutes are not sent out as an agenda");
        lateReason = lateReason == null || lateReason.isBlank() ? null : lateReason.strip();
        Map<Long, String> given = new HashMap<>();
        reasons.forEach((item, reason) -> {
            if (!reason.isBlank()) given.put(item, reason.strip());
        });
        reasons = Map.copyOf(given);
        seen = seen == null ? null : Set.copyOf(seen);
    }

    public DispatchOrder(EditionKind kind, @Nullable String lateReason, Map<Long, String> reasons) {
        this(kind, lateReason, reasons, null);
    }

    /** A reason was given with it in sight. */
    boolean passes(Obstacle obstacle) {
        return obstacle.passable()
                && reasons.containsKey(obstacle.itemId())
                && (seen == null || seen.contains(obstacle.mark()));
    }

    public static DispatchOrder of(EditionKind kind) {
        return new DispatchOrder(kind, null, Map.of());
    }

    /** The same for an agenda that takes no reason why it could not wait. */
    DispatchOrder inTime() {
        return new DispatchOrder(kind, null, reasons, seen);
    }
}
