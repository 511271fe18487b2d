package dk.raadslag.adoption;

import dk.raadslag.committee.Membership;
import dk.raadslag.committee.MembershipRole;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Whose adoption a draft needs. */
final class Requirements {

    private Requirements() {}

    /**
     * Whoever holds an office on the day of the meeting or now may adopt for it: one who has left since still knows
     * what was said, and a successor can do it when nobody else can.
     *
     * @param members everybody who ever sat in the committee
     * @param took those who took part with a seat
     */
    static List<Required> of(
            AdoptionWay way, Collection<Membership> members, LocalDate held, LocalDate today, Set<Long> took) {
        Set<Long> chairs = holders(members, MembershipRole.CHAIR, held, today);
        Set<Long> viceChairs = holders(members, MembershipRole.VICE_CHAIR, held, today);
        return switch (way) {
            case CHAIR ->
                List.of(new Required(
                        Capacity.CHAIR,
                        Stream.concat(chairs.stream(), viceChairs.stream()).collect(Collectors.toSet())));
            case CHAIRS -> List.of(new Required(Capacity.CHAIR, chairs), new Required(Capacity.VICE_CHAIR, viceChairs));
            case SIGNATURES ->
                took.stream()
                        .sorted()
                        .map(person -> new Required(Capacity.PARTICIPANT, Set.of(person)))
                        .toList();
            case NEXT_MEETING -> List.of(new Required(Capacity.NEXT_MEETING, Set.of()));
        };
    }

    private static Set<Long> holders(
            Collection<Membership> members, MembershipRole role, LocalDate held, LocalDate today) {
        return members.stream()
                .filter(member -> member.role() == role)
                .filter(member -> member.on(held) || member.on(today))
                .map(Membership::personId)
                .collect(Collectors.toSet());
    }
}
