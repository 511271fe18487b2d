package dk.raadslag.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.raadslag.store.TestDatabase;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReadingAsSomebodyTest {

    private final TestDatabase database = TestDatabase.fresh();
    private final JdbcClient jdbc = database.jdbc();
    private final Readings readings = database.readings();
    private final Reader employee =
            new Reader(7L, "Signe Holm", Set.of(Role.READER), Set.of(Token.PUBLIC, Token.STAFF));

    @BeforeAll
    void twoCommittees() {
        readings.asClerk(() -> committee("byraadet", "public") + committee("chefforum", "staff"));
    }

    @AfterAll
    void drop() {
        database.close();
    }

    private int committee(String name, String audience) {
        return jdbc.sql("insert into committee (slug, name, kind, audience) values (?, ?, 'OTHER', array[?])")
                .params(name, name, audience)
                .update();
    }

    private long committees() {
        return jdbc.sql("select count(*) from committee").query(Long.class).single();
    }

    @Test
    void aReaderSeesWhatTheTokensOpen() {
        assertThat(readings.as(employee, this::committees)).isEqualTo(2);
        assertThat(readings.as(Reader.ANONYMOUS, this::committees)).isEqualTo(1);
    }

    @Test
    void aReaderCannotWrite() {
        assertThatThrownBy(() -> readings.as(employee, () -> committee("udenom", "public")))
                .isInstanceOf(DataAccessException.class);
    }

    @Test
    void outsideAReadingTheDatabaseRefusesEverything() {
        assertThatThrownBy(this::committees).hasStackTraceContaining("permission denied");
        assertThatThrownBy(() -> committee("udenom", "public")).hasStackTraceContaining("permission denied");
    }

    @Test
    void theHatComesOffWithTheTransaction() {
        readings.asClerk(this::committees);
        readings.as(employee, this::committees);
        assertThatThrownBy(this::committees).hasStackTraceContaining("permission denied");
    }

    @Test
    void aNestedReadingJoins() {
        String outer = readings.asClerk(() -> transaction() + readings.asClerk(this::transaction));
        assertThat(outer.substring(0, outer.length() / 2)).isEqualTo(outer.substring(outer.length() / 2));
        assertThat(readings.as(employee, () -> readings.as(employee, this::committees)))
                .isEqualTo(2);
    }

    private String transaction() {
        return jdbc.sql("select pg_current_xact_id()::text").query(String.class).single();
    }

    @Test
    void aReaderNeverBecomesAClerk() {
        assertThatThrownBy(() -> readings.as(employee, () -> readings.asClerk(this::committees)))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void aReaderNeverBecomesAnother() {
        assertThatThrownBy(() -> readings.as(Reader.ANONYMOUS, () -> readings.as(employee, this::committees)))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void aClerkMayLookThroughAReadersEyesForAWhile() {
        assertThat(readings.asClerk(() -> {
                    long seenByAll = readings.as(Reader.ANONYMOUS, this::committees);
                    return seenByAll * 10 + committees();
                }))
                .isEqualTo(12);
    }

    @Test
    void workThatFailsLeavesNothing() {
        assertThatThrownBy(() -> readings.asClerk(() -> {
                    committee("fortrudt", "public");
                    throw new IllegalArgumentException("fortrudt");
                }))
                .hasMessage("fortrudt");
        assertThat(readings.asClerk(this::committees)).isEqualTo(2);
    }
}
