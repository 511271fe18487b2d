package dk.raadslag.paper;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is to be around a paper.
 *
 * @param committees the ids of those it shall pass, or null when they stay as they are
 * @param stood the ids of those it was to pass when the author chose others
 * @param joining the ids of those who shall write it too
 * @param leaving the ids of those who shall not write it any more
 */
public record Around(@Nullable List<Long> committees, List<Long> stood, Set<Long> joining, Set<Long> leaving) {

    /** Whether somebody else has sent the paper elsewhere since, and not where it is to go. */
    boolean overtaken(Paper now) {
        if (committees == null || stood.equals(now.committees())) return false;
        return !List.copyOf(new LinkedHashSet<>(committees)).equals(now.committees());
    }
}
