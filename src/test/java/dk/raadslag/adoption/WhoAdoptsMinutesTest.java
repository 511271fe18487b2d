package dk.raadslag.adoption;

import static org.assertj.core.api.Assertions.assertThat;

import dk.raadslag.committee.CommitteeKind;
import dk.raadslag.committee.Membership;
import dk.raadslag.committee.MembershipRole;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class WhoAdoptsMinutesTest {

    private static final LocalDate HELD = LocalDate.of(2026, 3, 12);
    private static final LocalDate TODAY = LocalDate.of(2026, 4, 1);
    private static final UUID DRAFT = UUID.randomUUID();
    private static final Membership HELLE = sits(1, MembershipRole.CHAIR, null);
    private static final Membership LEYLA = sits(2, MembershipRole.VICE_CHAIR, null);
    private static final Membership AMINA = sits(3, MembershipRole.MEMBER, null);

    private static Membership sits(long person, MembershipRole role, @Nullable LocalDate to) {
        return sits(person, role, HELD.minusYears(1), to);
    }

    private static Membership sits(long person, MembershipRole role, LocalDate from, @Nullable LocalDate to) {
        return new Membership(person, 1, person, role, null, from, to, null);
    }

    private static List<Required> required(AdoptionWay way, Membership... members) {
        return Requirements.of(way, List.of(members), HELD, TODAY, Set.of(1L, 3L));
    }

    private static Adoption by(long person, Capacity capacity) {
        return new Adoption(1, DRAFT, person, capacity, Instant.EPOCH, "hash", null);
    }

    @Test
    void theChairAdoptsOrTheViceChairInstead() {
        List<Required> asked = required(AdoptionWay.CHAIR, HELLE, LEYLA, AMINA);
        assertThat(asked).hasSize(1);
        assertThat(asked.getFirst().metBy(List.of(by(2, Capacity.CHAIR)))).isTrue();
        assertThat(asked.getFirst().metBy(List.of(by(3, Capacity.CHAIR)))).isFalse();
    }

    @Test
    void bothSidesOfCoDeterminationAdopt() {
        List<Required> asked = required(AdoptionWay.CHAIRS, HELLE, LEYLA, AMINA);
        List<Adoption> given = List.of(by(1, Capacity.CHAIR));
        assertThat(asked).extracting(one -> one.metBy(given)).containsExactly(true, false);
    }

    @Test
    void nobodyAdoptsForTheOtherSide() {
        List<Required> asked = required(AdoptionWay.CHAIRS, HELLE, LEYLA);
        List<Adoption> given = List.of(by(1, Capacity.CHAIR), by(1, Capacity.VICE_CHAIR));
        assertThat(asked).extracting(one -> one.metBy(given)).containsExactly(true, false);
    }

    @Test
    void eachWhoTookPartSigns() {
        List<Required> asked = required(AdoptionWay.SIGNATURES, HELLE, LEYLA, AMINA);
        assertThat(asked).extracting(Required::holders).containsExactly(Set.of(1L), Set.of(3L));
    }

    @Test
    void aChairWhoHasLeftAndTheSuccessorMayBothAdopt() {
        Membership former = sits(4, MembershipRole.CHAIR, HELD);
        Membership successor = sits(5, MembershipRole.CHAIR, HELD.plusDays(1), null);
        assertThat(required(AdoptionWay.CHAIRS, former, successor).getFirst().holders())
                .containsExactlyInAnyOrder(4L, 5L);
    }

    @Test
    void aChairOfLongAgoIsNotAsked() {
        Membership longAgo = sits(4, MembershipRole.CHAIR, HELD.minusDays(1));
        assertThat(required(AdoptionWay.CHAIRS, longAgo).getFirst().holders()).isEmpty();
    }

    @Test
    void aVacantOfficeIsNeverMet() {
        List<Required> asked = required(AdoptionWay.CHAIRS, HELLE);
        assertThat(asked.getLast().metBy(List.of(by(1, Capacity.CHAIR), by(1, Capacity.VICE_CHAIR))))
                .isFalse();
    }

    @Test
    void aLaterMeetingAdoptsWhoeverNotesIt() {
        List<Required> asked = required(AdoptionWay.NEXT_MEETING, HELLE);
        assertThat(asked.getFirst().metBy(List.of(by(9, Capacity.NEXT_MEETING))))
                .isTrue();
    }

    @Test
    void politicalCommitteesSignUnlessTheyChooseOtherwise() {
        assertThat(AdoptionWay.usual(CommitteeKind.COUNCIL)).isEqualTo(AdoptionWay.SIGNATURES);
        assertThat(AdoptionWay.usual(CommitteeKind.MED)).isEqualTo(AdoptionWay.CHAIRS);
    }
}
