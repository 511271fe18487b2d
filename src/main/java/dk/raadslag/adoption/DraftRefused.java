package dk.raadslag.adoption;

import java.util.List;

/** A draft that was not made, for what stands in its way; nothing has gone out. */
public class DraftRefused extends RuntimeException {

    private final List<MinutesObstacle> obstacles;

    private DraftRefused(List<MinutesObstacle> obstacles) {
        super("Refused: " + obstacles);
        this.obstacles = List.copyOf(obstacles);
    }

    /** Refuses unless each obstacle may be let through and has a reason given in sight of it. */
    static void unless(List<MinutesObstacle> obstacles, DraftOrder order) {
        List<MinutesObstacle> left =
                obstacles.stream().filter(obstacle -> !order.passes(obstacle)).toList();
        if (!left.isEmpty()) throw new DraftRefused(left);
    }

    public List<MinutesObstacle> obstacles() {
        return obstacles;
    }
}
