package dk.raadslag.adoption;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * One adoption that is asked for.
 *
 * @param holders those of whom one is enough; nobody when the office is vacant
 */
public record Required(Capacity capacity, Set<Long> holders) {

    public Required {
        holders = Set.copyOf(holders);
    }

    public boolean metBy(List<Adoption> given) {
        return given.stream()
                .anyMatch(one -> one.capacity() == capacity
                        && (capacity == Capacity.NEXT_MEETING || holders.contains(one.personId())));
    }

    /** Without those who do not read all of it, as long as there is anybody else to ask. */
    Required without(Set<Long> shutOut) {
        Set<Long> others =
                holders.stream().filter(holder -> !shutOut.contains(holder)).collect(Collectors.toSet());
        return others.isEmpty() ? this : new Required(capacity, others);
    }
}
