package dk.raadslag.agenda;

import java.util.List;

/** A dispatch that was not carried out: nothing has gone out. */
public class DispatchRefused extends RuntimeException {

    private final List<Obstacle> obstacles;
    private final boolean lateWithoutReason;

    private DispatchRefused(List<Obstacle> obstacles, boolean lateWithoutReason) {
        super("Refused: " + obstacles + (lateWithoutReason ? ", late" : ""));
        this.obstacles = List.copyOf(obstacles);
        this.lateWithoutReason = lateWithoutReason;
    }

    /**
     * Refuses unless each obstacle may be let through and has a reason given in sight of it, and a late dispatch has
     * one too.
     */
    static void unless(List<Obstacle> obstacles, DispatchOrder order, boolean late) {
        List<Obstacle> left =
                obstacles.stream().filter(obstacle -> !order.passes(obstacle)).toList();
        boolean lateWithoutReason = late && order.lateReason() == null;
        if (!left.isEmpty() || lateWithoutReason) throw new DispatchRefused(left, lateWithoutReason);
    }

    /** What stands in the way and is not let through. */
    public List<Obstacle> obstacles() {
        return obstacles;
    }

    /** Whether it is late and nobody says why. */
    public boolean lateWithoutReason() {
        return lateWithoutReason;
    }
}
