package dk.raadslag.committee;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.raadslag.access.Audience;
import dk.raadslag.access.NewPerson;
import dk.raadslag.access.People;
import dk.raadslag.access.Reader;
import dk.raadslag.access.Readings;
import dk.raadslag.access.Role;
import dk.raadslag.access.Token;
import dk.raadslag.store.RaadslagTest;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DuplicateKeyException;

@RaadslagTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SittingInACommitteeTest {

    private static final LocalDate JANUARY = LocalDate.of(2026, 1, 1);
    private static final LocalDate MARCH = LocalDate.of(2026, 3, 1);
    private static final Reader IMPORT = Reader.program("import");
    private static final Reader STAFF = new Reader(1L, "Signe", Set.of(Role.READER), Set.of(Token.PUBLIC, Token.STAFF));

    @Autowired
    private Readings readings;

    @Autowired
    private Committees committees;

    @Autowired
    private People people;

    @Autowired
    private MembersRead membersRead;

    private Committee committee(String name) {
        return readings.asClerk(() -> committees.findOrCreate(IMPORT, name, readers(name)));
    }

    private static Audience readers(String committee) {
        return switch (NewCommittee.guessedFrom(committee, Audience.of(Token.STAFF))
                .kind()) {
            case COUNCIL, FINANCE, STANDING -> Audience.of(Token.PUBLIC);
            case MANAGEMENT, MED, OTHER -> Audience.of(Token.STAFF);
        };
    }

    private long person(String name) {
        return readings.asClerk(() -> people.add(NewPerson.named(name)).id());
    }

    private Membership sit(Committee committee, long person, MembershipRole role) {
        return readings.asClerk(
                () -> committees.addMember(IMPORT, NewMembership.from(JANUARY, committee.id(), person, role)));
    }

    @Test
    void aNameIsFoundAgainHoweverItIsWritten() {
        Committee council = committee("Kommunalbestyrelsen");
        assertThat(committee("KOMMUNALBESTYRELSEN")).isEqualTo(council);
        assertThat(committee("  kommunalbestyrelsen ")).isEqualTo(council);
        assertThat(council.slug()).isEqualTo("kommunalbestyrelsen");
    }

    @Test
    void anAliasLeadsToTheCommittee() {
        Committee finance = committee("Økonomiudvalget");
        readings.asClerk(() -> {
            committees.addAlias(IMPORT, finance.id(), "ØU");
            return finance;
        });
        assertThat(committee("øu")).isEqualTo(finance);
        readings.asClerk(() -> {
            committees.addAlias(IMPORT, finance.id(), "  Økonomi-   og  Erhvervsudvalget ");
            return finance;
        });
        assertThat(committee("Økonomi- og Erhvervsudvalget")).isEqualTo(finance);
    }

    @Test
    void twoCommitteesCannotHaveOneName() {
        committee("Ældrerådet");
        assertThatThrownBy(() -> readings.asClerk(() ->
                        committees.create(IMPORT, NewCommittee.guessedFrom("Ældrerådet", Audience.of(Token.STAFF)))))
                .isInstanceOf(DuplicateKeyException.class);
    }

    @Test
    void theMunicipalitysOwnCommitteesAreUnknownOutside() {
        Committee forum = committee("Chefforum");
        assertThat(readings.as(Reader.ANONYMOUS, () -> committees.bySlug(forum.slug())))
                .isEmpty();
        assertThat(readings.as(Reader.ANONYMOUS, () -> committees.byNameOrAlias("Chefforum")))
                .isEmpty();
        assertThat(readings.as(STAFF, () -> committees.bySlug(forum.slug()))).contains(forum);
    }

    @Test
    void thePoliticalCommitteesComeFirstAndTheAlphabetIsDanish() {
        committee("Aaudvalget");
        committee("Zudvalget");
        committee("Byrådet");
        assertThat(readings.as(Reader.ANONYMOUS, committees::all))
                .extracting(Committee::name)
                .containsSubsequence("Byrådet", "Zudvalget", "Aaudvalget");
    }

    @Test
    void membersAreThoseWhoSatThereOnTheDayWithTheChairFirst() {
        Committee med = committee("KommuneMED");
        Membership member = sit(med, person("Mads Medlem"), MembershipRole.MEMBER);
        Membership chair = sit(med, person("Fie Forperson"), MembershipRole.CHAIR);
        assertThat(readings.as(STAFF, () -> committees.members(med.id(), MARCH)))
                .containsExactly(chair, member);
        assertThat(readings.as(STAFF, () -> committees.members(med.id(), JANUARY.minusDays(1))))
                .isEmpty();
    }

    @Test
    void aPersonsCommitteesAreThoseTheReaderMayKnowOf() {
        long person = person("Dobbelt Medlem");
        Committee open = committee("Teknikudvalget");
        Committee internal = committee("Direktionen");
        sit(open, person, MembershipRole.MEMBER);
        sit(internal, person, MembershipRole.SECRETARY);
        assertThat(readings.as(Reader.ANONYMOUS, () -> committees.committeesOf(person, MARCH)))
                .containsExactly(open);
        assertThat(readings.as(STAFF, () -> committees.membershipsOf(person))).hasSize(2);
    }

    @Test
    void peopleAreKnownToThePublicByWhereTheySit() {
        long politician = person("Kendt Person");
        long employee = person("Ukendt Person");
        sit(committee("Kulturudvalget"), politician, MembershipRole.MEMBER);
        sit(committee("Chefgruppen"), employee, MembershipRole.MEMBER);
        assertThat(readings.as(Reader.ANONYMOUS, () -> people.byId(politician))).isPresent();
        assertThat(readings.as(Reader.ANONYMOUS, () -> people.byId(employee))).isEmpty();
        assertThat(readings.as(STAFF, () -> people.byId(employee))).isPresent();
    }

    @Test
    void aMemberCarriesTheTokenOfTheCommitteeWhileItLasts() {
        Committee committee = committee("Planudvalget");
        long person = person("Kort Periode");
        readings.asClerk(() -> committees.addMember(
                IMPORT,
                new NewMembership(
                        committee.id(), person, MembershipRole.MEMBER, null, JANUARY, MARCH.minusDays(1), null)));
        assertThat(tokens(person, MARCH.minusDays(1))).containsExactly(Token.committee(committee.id()));
        assertThat(tokens(person, MARCH)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "CHAIR, chair, recorder",
        "VICE_CHAIR, chair, recorder",
        "SECRETARY, secretary, recorder",
        "MINUTE_TAKER, recorder, recorder"
    })
    void thoseWithAnOfficeCarryItsTokensToo(MembershipRole role, String office, String further) {
        Committee committee = committee("Havneudvalget");
        long person = person("Med " + role);
        sit(committee, person, role);
        assertThat(tokens(person, MARCH))
                .containsExactlyInAnyOrderElementsOf(Stream.of("committee", office, further)
                        .distinct()
                        .map(word -> new Token(word + ":" + committee.id()))
                        .toList());
    }

    @Test
    void aSubstituteReadsOnlyWhileStandingIn() {
        Committee committee = committee("Vejudvalget");
        Membership away = sit(committee, person("Anne Fravær"), MembershipRole.MEMBER);
        long waiting = person("Viggo Venter");
        long standingIn = person("Inge Indkaldt");
        sit(committee, waiting, MembershipRole.SUBSTITUTE);
        readings.asClerk(() -> committees.addMember(
                IMPORT,
                new NewMembership(
                        committee.id(), standingIn, MembershipRole.SUBSTITUTE, null, MARCH, null, away.id())));
        assertThat(tokens(waiting, MARCH)).isEmpty();
        assertThat(tokens(standingIn, MARCH)).containsExactly(Token.committee(committee.id()));
    }

    private Set<Token> tokens(long person, LocalDate day) {
        return readings.asClerk(() -> membersRead.tokensOf(person, day));
    }
}
