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
