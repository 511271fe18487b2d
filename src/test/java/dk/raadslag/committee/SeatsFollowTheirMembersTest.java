package dk.raadslag.committee;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dk.raadslag.access.Reader;
import dk.raadslag.access.Readings;
import dk.raadslag.access.Role;
import dk.raadslag.paper.Office;
import dk.raadslag.store.RaadslagTest;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

@RaadslagTest(database = "papers")
@Import(Office.class)
@SuppressWarnings("NullAway.Init")
class SeatsFollowTheirMembersTest {

    private static final LocalDate JUNE = LocalDate.of(2096, 6, 30);

    @Autowired
    private Office people;

    @Autowired
    private CommitteeOffice office;

    @Autowired
    private Readings readings;

    @Autowired
    private Committees committees;

    @Autowired
    private Vacancies vacancies;

    private Committee committee;
    private Reader jonas;
    private long vagn;
    private long sofie;

    @BeforeEach
    void seat() {
        committee = people.committee();
        jonas = people.hire("Jonas Fenger", Role.ADMINISTRATOR);
        vagn = Office.id(people.hire("Vagn Lund"));
        sofie = Office.id(people.hire("Sofie Holm"));
    }

    private Membership sits(
            long person, MembershipRole role, LocalDate from, @Nullable LocalDate to, @Nullable Membership insteadOf) {
        Long member = insteadOf == null ? null : (Long) insteadOf.id();
        office.addMember(jonas, new NewMembership(committee.id(), person, role, null, from, to, member), null);
        return all().stream()
                .filter(each -> each.personId() == person && each.from().equals(from))
                .findFirst()
                .orElseThrow();
    }

    private List<Membership> all() {
        return readings.as(jonas, () -> committees.allMembers(committee.id()));
    }

    @Test
    void nobodyStandsInForAMemberWhoseTermHasEnded() {
        Membership member = sits(vagn, MembershipRole.MEMBER, LocalDate.of(2020, 1, 1), null, null);
        sits(sofie, MembershipRole.SUBSTITUTE, JUNE.plusMonths(2), JUNE.plusMonths(4), member);
        office.endTerm(jonas, committee, JUNE);
        assertThat(all()).extracting(Membership::personId, Membership::to).containsExactly(tuple(vagn, JUNE));
    }

    @Test
    void aMembershipThatIsTakenBackLeavesNothingVacant() {
        Membership coming = sits(vagn, MembershipRole.MEMBER, JUNE, null, null);
        office.endMembership(jonas, coming, JUNE.plusYears(1), true);
        assertThat(vacant()).hasSize(1);
        office.removeMembership(jonas, coming);
        assertThat(vacant()).isEmpty();
    }

    private List<Vacancy> vacant() {
        return readings.as(jonas, () -> vacancies.all(committee.id()));
    }

    @Test
    void anElectedSubstituteWhoIsCalledInMayStayLonger() {
        Membership member = sits(vagn, MembershipRole.MEMBER, LocalDate.of(2020, 1, 1), null, null);
        Membership elected = sits(sofie, MembershipRole.SUBSTITUTE, LocalDate.of(2020, 1, 1), JUNE, null);
        sits(sofie, MembershipRole.SUBSTITUTE, JUNE.plusMonths(2), JUNE.plusMonths(4), member);
        office.endMembership(jonas, elected, JUNE.plusMonths(6), false);
        assertThat(all()).extracting(Membership::to).contains(JUNE.plusMonths(6));
    }
}
