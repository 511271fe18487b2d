package dk.raadslag.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class UsingOnesOwnPostgresTest {

    private final TestDatabase database = TestDatabase.fresh();
    private final Passwords passwords = TestCluster.INSTANCE.passwords();

    @AfterAll
    void drop() {
        database.close();
    }

    private StoreSettings.External settings(String appUser, String appPassword) {
        return new StoreSettings.External(database.url(), Roles.OWNER, passwords.owner(), appUser, appPassword, 2);
    }

    @Test
    void twoLogInsAreAllItTakes() {
        try (Database external = ExternalPostgres.at(settings(Roles.APPLICATION, passwords.application()))) {
            assertThat(LogIns.answers(external.application())).isTrue();
            assertThat(LogIns.answers(external.owner())).isTrue();
        }
    }

    @Test
    void aLogInThatWouldSeeEverythingIsRefused() {
        assertThatThrownBy(() -> ExternalPostgres.at(settings("postgres", passwords.superuser())))
                .isInstanceOf(StoreUnavailable.class)
                .hasMessageContaining("uden SUPERUSER og BYPASSRLS");
        assertThatThrownBy(() -> ExternalPostgres.at(settings(Roles.OWNER, passwords.owner())))
                .isInstanceOf(StoreUnavailable.class)
                .hasMessageContaining("medlem af rollerne");
    }

    /** From PostgreSQL 16 on the grant says whether a role is inherited, whatever the log-in says. */
    @ParameterizedTest
    @ValueSource(strings = {"raadslag_reader", "raadslag_clerk"})
    void aLogInThatInheritsWhatItMayPutOnIsRefused(String inherited) {
        JdbcClient superuser = JdbcClient.create(database.superuser());
        superuser
                .sql("create role raadslag_heir login noinherit password 'arv'")
                .update();
        try {
            superuser
                    .sql("grant raadslag_reader, raadslag_clerk to raadslag_heir")
                    .update();
            superuser
                    .sql("grant connect on database " + name() + " to raadslag_heir")
                    .update();
            superuser
                    .sql("grant " + inherited + " to raadslag_heir with inherit true")
                    .update();
            assertThatThrownBy(() -> ExternalPostgres.at(settings("raadslag_heir", "arv")))
                    .isInstanceOf(StoreUnavailable.class)
                    .hasMessageContaining("WITH INHERIT FALSE");
            superuser
                    .sql("grant " + inherited + " to raadslag_heir with inherit false")
                    .update();
            ExternalPostgres.at(settings("raadslag_heir", "arv")).close();
        } finally {
            superuser.sql("drop owned by raadslag_heir").update();
            superuser.sql("drop role raadslag_heir").update();
        }
    }

    private String name() {
        return database.url().replaceAll(".*/", "");
    }

    @Test
    void aWrongPasswordIsToldWithWhereToReadOn() {
        assertThatThrownBy(() -> ExternalPostgres.at(settings(Roles.APPLICATION, "forkert")))
                .isInstanceOf(StoreUnavailable.class)
                .hasMessageContaining("docs/how-to/use-your-own-postgresql.md");
    }

    @Test
    void versionsBelow15AreRefused() {
        assertThatThrownBy(() -> ExternalPostgres.requireVersion(14))
                .isInstanceOf(StoreUnavailable.class)
                .hasMessage("Raadslag kræver PostgreSQL 15 eller nyere; databasen er version 14.");
        assertThatCode(() -> ExternalPostgres.requireVersion(15)).doesNotThrowAnyException();
    }

    /** The embedded server is set up by the very SQL that the guide gives to whoever runs a server. */
    @Test
    void theGuideSaysWhatTheEmbeddedServerDoes() throws IOException {
        String guide = Files.readString(Path.of("docs/how-to/use-your-own-postgresql.md"));
        assertThat(guide).contains("```sql\n" + Roles.script() + "```");
    }

    @Test
    void aMachineWithoutAServerInTheJarIsToldWhatToDo() {
        assertThatThrownBy(() -> PostgresBinaries.archiveFor("Mac OS X", "aarch64"))
                .isInstanceOf(StoreUnavailable.class)
                .hasMessageContaining("RAADSLAG_DB_URL");
    }
}
