package dk.raadslag.adoption;

import java.util.List;

/**
 * A draft of minutes as it would be if it were made now.
 *
 * @param news whether it would say anything but what the latest draft says
 * @param readable whether whoever makes it may read the whole of it
 * @param obstacles what stands in its way, of what whoever makes it may read
 * @param withheld whether something stands in the way of the rest
 */
public record NextDraft(boolean news, boolean readable, List<MinutesObstacle> obstacles, boolean withheld) {

    public NextDraft {
        obstacles = List.copyOf(obstacles);
    }
}
