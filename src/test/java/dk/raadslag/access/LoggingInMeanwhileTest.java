package dk.raadslag.access;

import static org.assertj.core.api.Assertions.assertThat;

import dk.raadslag.store.RaadslagTest;
import dk.raadslag.store.TestDatabase;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Somebody logs in while the account gets another password, or is shut. */
@RaadslagTest
class LoggingInMeanwhileTest {

    private static final Reader INSTALLATION = Reader.program("installation");
    private static final String PASSWORD = "fire røde kaffekopper";

    @Autowired
    private Readings readings;

    @Autowired
    private People people;

    @Autowired
    private Accounts accounts;

    @Autowired
    private PasswordCheck passwords;

    @Autowired
    private LogIns logIns;

    @Autowired
    private TestDatabase database;

    private PasswordProof proof(String name) {
        String email = name.toLowerCase() + "@bakkedal.dk";
        readings.asClerk(() -> {
            long id = people.add(new NewPerson(name, null, email, null, null)).id();
            accounts.open(INSTALLATION, id, PASSWORD, Set.of(Role.READER));
            return id;
        });
        return passwords.prove(email, PASSWORD).orElseThrow();
    }

    private Object setAnother(PasswordProof of) {
        accounts.setPassword(INSTALLATION, of.personId(), "syv grønne cykler");
        return of;
    }

    private Object shut(PasswordProof of) {
        accounts.close(INSTALLATION, of.personId(), "fratrådt");
        return of;
    }

    @Test
    void a_password_proven_before_another_was_set_is_of_no_use_afterwards() {
        PasswordProof mette = proof("Mette");
        setAnother(mette);
        assertThat(logIns.begin(mette)).isEmpty();
        assertThat(logIns.begin(passwords
                        .prove("mette@bakkedal.dk", "syv grønne cykler")
                        .orElseThrow()))
                .isPresent();
    }

    @Test
    void nobody_comes_in_by_any_way_after_the_account_was_shut() {
        PasswordProof poul = proof("Poul");
        shut(poul);
        assertThat(logIns.begin(poul)).isEmpty();
        assertThat(logIns.begin(poul.personId())).isEmpty();
    }

    @Test
    void a_log_in_waits_for_the_password_that_is_being_set_and_comes_too_late() {
        PasswordProof lone = proof("Lone");
        assertThat(whileUndecided(() -> setAnother(lone), () -> logIns.begin(lone)))
                .isEmpty();
    }

    @Test
    void a_log_in_waits_for_the_account_that_is_being_shut_and_comes_too_late() {
        PasswordProof erik = proof("Erik");
        assertThat(whileUndecided(() -> shut(erik), () -> logIns.begin(erik.personId())))
                .isEmpty();
    }

    @Test
    void a_password_or_a_closure_waits_for_the_log_in_that_is_beginning_and_ends_it() {
        PasswordProof rie = proof("Rie");
        PasswordProof bo = proof("Bo");
        var rieIn = new CompletableFuture<Optional<String>>();
        var boIn = new CompletableFuture<Optional<String>>();
        whileUndecided(() -> rieIn.complete(logIns.begin(rie)), () -> setAnother(rie));
        whileUndecided(() -> boIn.complete(logIns.begin(bo)), () -> shut(bo));
        assertThat(logIns.person(rieIn.join().orElseThrow())).isEmpty();
        assertThat(logIns.person(boIn.join().orElseThrow())).isEmpty();
    }

    /** What the second act answers that begins when the first is done but not yet committed. */
    private <T> T whileUndecided(Runnable first, Supplier<T> second) {
        return readings.asClerk(() -> {
                    first.run();
                    var other = CompletableFuture.supplyAsync(second);
                    while (!other.isDone() && noneWaits()) Thread.onSpinWait();
                    return other;
                })
                .join();
    }

    private boolean noneWaits() {
        return JdbcClient.create(database.superuser())
                .sql("select not exists (select from pg_locks where not granted)")
                .query((row, number) -> row.getBoolean(1))
                .single();
    }
}
