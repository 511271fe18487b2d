package dk.raadslag.committee;

import dk.raadslag.access.Audience;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A committee, council or forum.
 *
 * @param slug its part of an address, such as {@code oekonomiudvalget}; given once, kept for good
 * @param medLevel 1 to 3 in the MED system, null elsewhere
 * @param endedOn the day it ceased to exist, or null
 * @param audience who may know of it
 */
public record Committee(
        long id,
        String slug,
        String name,
        CommitteeKind kind,
        @Nullable Integer medLevel,
        @Nullable String aboutDa,
        @Nullable String aboutEn,
        @Nullable LocalDate endedOn,
        Audience audience) {

    public boolean endedBefore(LocalDate day) {
        return endedOn != null && endedOn.isBefore(day);
    }
}
