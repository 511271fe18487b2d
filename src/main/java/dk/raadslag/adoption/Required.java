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

    /** As it is asked of somebody who does not read all of it: not at all, where another may adopt instead. */
    Required without(long person) {
        if (holders.size() < 2) return this;
        Set<Long> others = holders.stream().filter(holder -> holder != person).collect(Collectors.toSet());
        return new Required(capacity, others);
    }
}
