package dk.raadslag.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.raadslag.access.Reader;
import dk.raadslag.access.Readings;
import dk.raadslag.access.Role;
import dk.raadslag.access.Token;
import dk.raadslag.store.RaadslagTest;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.IllegalTransactionStateException;

@RaadslagTest
class WritingInTheJournalTest {

    private static final Reader IMPORT = Reader.program("import");

    @Autowired
    private Readings readings;

    @Autowired
    private Journal journal;

    @Autowired
    private JdbcClient jdbc;

    private int write(String subject) {
        journal.write(IMPORT, "edition.published", subject, Map.of("number", 3));
        return 1;
    }

    private long entries(String subject) {
        return readings.asClerk(
                () -> jdbc.sql("""
                        select count(*) from audit_entry
                        where actor = 'import' and subject = ? and detail = '{"number": 3}'""").param(subject).query(Long.class).single());
    }

    @Test
    void anEntryStandsWhenItsActDoes() {
        readings.asClerk(() -> write("edition:stands"));
        assertThat(entries("edition:stands")).isEqualTo(1);
    }

    @Test
    void anEntryFallsWithItsAct() {
        assertThatThrownBy(() -> readings.asClerk(() -> {
                    write("edition:falls");
                    throw new IllegalArgumentException("the act failed");
                }))
                .hasMessage("the act failed");
        assertThat(entries("edition:falls")).isZero();
    }

    @Test
    void noEntryIsWrittenOutsideAnAct() {
        assertThatThrownBy(() -> write("edition:alone")).isInstanceOf(IllegalTransactionStateException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"update audit_entry set actor = 'nobody'", "delete from audit_entry"})
    void anEntryIsNeverChanged(String statement) {
        readings.asClerk(() -> write("edition:kept"));
        assertThatThrownBy(() -> readings.asClerk(() -> jdbc.sql(statement).update()))
                .isInstanceOf(DataAccessException.class);
    }

    @Test
    void readersDoNotReadTheJournal() {
        var administrator = new Reader(1L, "Asta", Set.of(Role.ADMINISTRATOR), Set.of(Token.ADMINISTRATOR));
        assertThatThrownBy(() -> readings.as(
                        administrator,
                        () -> jdbc.sql("select count(*) from audit_entry")
                                .query(Long.class)
                                .single()))
                .hasStackTraceContaining("permission denied");
    }
}
