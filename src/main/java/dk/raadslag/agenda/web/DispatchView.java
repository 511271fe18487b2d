package dk.raadslag.agenda.web;

import dk.raadslag.agenda.DispatchOrder;
import dk.raadslag.agenda.DispatchRefused;
import dk.raadslag.agenda.Obstacle;
import dk.raadslag.agenda.web.AgendaView.Row;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The page from which an agenda is sent out.
 *
 * @param agenda with all that stands in the way of its items
 * @param added how many items a supplementary agenda would hold
 * @param order what was chosen and typed
 * @param refused why it was not sent, or null
 */
public record DispatchView(
        AgendaView agenda,
        List<Obstacle> obstacles,
        int added,
        DispatchOrder order,
        @Nullable DispatchRefused refused) {

    /** The items with something in their way. */
    public List<Row> held() {
        return agenda.rows().stream().filter(row -> !row.obstacles().isEmpty()).toList();
    }

    public String reason(Row row) {
        return order.reasons().getOrDefault(row.id(), "");
    }

    public boolean reasonMissing(Row row) {
        return refused != null && reason(row).isEmpty() && passable(row);
    }

    /** Whether something came up after its reason was given. */
    public boolean fresh(Row row) {
        return refused != null
                && !reason(row).isEmpty()
                && passable(row)
                && refused.obstacles().stream()
                        .anyMatch(obstacle -> obstacle.itemId() == row.id() && !obstacle.grave());
    }

    /** Whether it does harm, and was let through when the agenda was not sent after all. */
    public boolean confirmed(Obstacle obstacle) {
        Set<String> seen = order.seen();
        return refused != null && seen != null && seen.contains(obstacle.mark());
    }

    public boolean unconfirmed(Obstacle obstacle) {
        return refused != null && !confirmed(obstacle);
    }

    public boolean passable(Row row) {
        return row.obstacles().stream().allMatch(Obstacle::passable);
    }
}
