package dk.raadslag.paper;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is to be around a paper.
 *
 * @param committees the ids of those it shall pass, or null when they stay as they are
 * @param joining the ids of those who shall write it too
 * @param leaving the ids of those who shall not write it any more
 */
public record Around(@Nullable List<Long> committees, Set<Long> joining, Set<Long> leaving) {

    public static final Around UNCHANGED = new Around(null, Set.of(), Set.of());
}
