package dk.raadslag.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.raadslag.committee.Committee;
import dk.raadslag.committee.Committees;
import dk.raadslag.committee.MembershipRole;
import dk.raadslag.committee.NewMembership;
import dk.raadslag.store.RaadslagTest;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;

@RaadslagTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WhatAReaderCarriesTest {

    private static final Reader INSTALLATION = Reader.program("installation");
    private static final String PASSWORD = "fire røde kaffekopper";

    @Autowired
    private Readings readings;

    @Autowired
    private Readers readers;

    @Autowired
    private People people;

    @Autowired
    private Accounts accounts;

    @Autowired
    private PasswordCheck passwords;

    @Autowired
    private Committees committees;

    @Autowired
    private JdbcClient jdbc;

    private long person(String name) {
        String email = name.replace(' ', '.') + "@Bakkedal.dk";
        return readings.asClerk(
                () -> people.add(new NewPerson(name, null, email, null, null)).id());
    }

    private long account(String name, Role... roles) {
        long id = person(name);
        accounts.open(INSTALLATION, id, PASSWORD, Set.of(roles));
        return id;
    }

    private Reader reader(long id) {
        return readers.ofPerson(id).orElseThrow();
    }

    @Test
    void anyAccountIsStaffAndItself() {
        long id = account("Lars Lund", Role.READER);
        assertThat(reader(id).tokens()).containsExactlyInAnyOrder(Token.PUBLIC, Token.STAFF, Token.person(id));
    }

    @Test
    void aMemberCarriesTheCommittee() {
        long id = account("Mette Medlem", Role.READER);
        Committee committee =
                readings.asClerk(() -> committees.findOrCreate(INSTALLATION, "Planudvalget", Audience.of(Token.STAFF)));
        LocalDate longAgo = LocalDate.of(2020, 1, 1);
        readings.asClerk(() -> committees.addMember(
                INSTALLATION, NewMembership.from(longAgo, committee.id(), id, MembershipRole.MEMBER)));
        assertThat(reader(id).tokens()).contains(Token.committee(committee.id()));
    }

    @Test
    void anAdministratorOpensNothingThatIsClosed() {
        long id = account("Asta Administrator", Role.READER, Role.ADMINISTRATOR);
        assertThat(reader(id).tokens())
                .containsExactlyInAnyOrder(Token.PUBLIC, Token.STAFF, Token.ADMINISTRATOR, Token.person(id));
    }

    @Test
    void rolesAreChangedAtOnce() {
        account("Alma Afløser", Role.READER, Role.ADMINISTRATOR);
        long id = account("Rie Rolle", Role.READER, Role.ADMINISTRATOR);
        accounts.changeRoles(INSTALLATION, id, Set.of(Role.SECRETARY));
        assertThat(reader(id).roles()).containsExactly(Role.SECRETARY);
    }

    @Test
    void nobodyWithoutAnOpenAccountIsAReader() {
        long closed = account("Lukket Konto", Role.READER);
        accounts.close(INSTALLATION, closed, "fratrådt");
        assertThat(readers.ofPerson(closed)).isEmpty();
        assertThat(readers.ofPerson(person("Ingen Konto"))).isEmpty();
        assertThat(accounts.all()).extracting(account -> account.person().id()).doesNotContain(closed);
    }

    @Test
    void aPasswordIsCheckedWhateverTheCaseOfTheEmail() {
        long id = account("Kode Ord", Role.READER);
        assertThat(passwords.prove("KODE.ORD@bakkedal.dk ", PASSWORD)).contains(new PasswordProof(id, 0));
        assertThat(passwords.prove("kode.ord@bakkedal.dk", PASSWORD + "!")).isEmpty();
        accounts.setPassword(INSTALLATION, id, "en helt ny sætning");
        assertThat(passwords.prove("kode.ord@bakkedal.dk", PASSWORD)).isEmpty();
        assertThat(passwords.prove("kode.ord@bakkedal.dk", "en helt ny sætning"))
                .contains(new PasswordProof(id, 1));
    }

    @Test
    void anAccountWithoutAPasswordIsNotOpenedByOne() {
        long id = person("Uden Kode");
        accounts.open(INSTALLATION, id, null, Set.of(Role.READER));
        assertThat(passwords.prove("uden.kode@bakkedal.dk", "nobody")).isEmpty();
    }

    @Test
    void thePasswordItselfIsNotKept() {
        account("Hemmelig Kode", Role.READER);
        long kept = readings.asClerk(() -> jdbc.sql("select count(*) from account where password_hash like ?")
                .param("%" + PASSWORD + "%")
                .query((row, number) -> row.getLong(1))
                .single());
        assertThat(kept).isZero();
    }

    @Test
    void aWeakPasswordAndASecondAccountAreRefused() {
        long id = person("Svag Kode");
        assertThatThrownBy(() -> accounts.open(INSTALLATION, id, "kort", Set.of(Role.READER)))
                .isInstanceOf(WeakPassword.class);
        assertThatThrownBy(() -> accounts.open(INSTALLATION, id, "aaaaaaaaaaaaaaaa", Set.of(Role.READER)))
                .isInstanceOf(WeakPassword.class);
        assertThatThrownBy(() -> accounts.open(INSTALLATION, id, "ærø".repeat(30), Set.of(Role.READER)))
                .isInstanceOf(WeakPassword.class);
        accounts.open(INSTALLATION, id, PASSWORD, Set.of(Role.READER));
        assertThatThrownBy(() -> accounts.open(INSTALLATION, id, PASSWORD, Set.of(Role.READER)))
                .isInstanceOf(DuplicateKeyException.class);
    }

    @Test
    void whatHappensToAnAccountIsInTheJournal() {
        long id = account("Jonna Journal", Role.READER);
        accounts.close(INSTALLATION, id, "fratrådt");
        var acts = readings.asClerk(() -> jdbc.sql("select act from audit_entry where subject = ? order by id")
                .param("person:" + id)
                .query((row, number) -> row.getString(1))
                .list());
        assertThat(acts).containsExactly("account.opened", "account.closed");
    }

    @Test
    void readersKnowNothingOfAccounts() {
        long id = account("Nysgerrig Læser", Role.READER, Role.ADMINISTRATOR);
        for (String table : Set.of("account", "account_role", "account_closure", "log_in_link", "log_in")) {
            assertThatThrownBy(() -> readings.as(
                            reader(id),
                            () -> jdbc.sql("select count(*) from " + table)
                                    .query((row, number) -> row.getLong(1))
                                    .single()))
                    .hasStackTraceContaining("permission denied for table " + table);
        }
        assertThatThrownBy(() -> readings.as(
                        reader(id),
                        () -> jdbc.sql("select email from person")
                                .query((row, number) -> row.getString(1))
                                .list()))
                .hasStackTraceContaining("permission denied");
    }
}
