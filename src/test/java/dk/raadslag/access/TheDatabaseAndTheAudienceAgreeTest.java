package dk.raadslag.access;

import static org.assertj.core.api.Assertions.assertThat;

import dk.raadslag.store.TestDatabase;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The rule is written twice, in Java for the index and in SQL for everything else; both must let in the same. */
class TheDatabaseAndTheAudienceAgreeTest {

    private static @Nullable TestDatabase database;

    @BeforeContainer
    static void open() {
        database = TestDatabase.fresh();
    }

    @AfterContainer
    static void drop() {
        if (database != null) database.close();
    }

    private static TestDatabase database() {
        if (database == null) throw new IllegalStateException("opened before the tests");
        return database;
    }

    @Property(tries = 200)
    void onWhoMayRead(@ForAll("audiences") Audience audience, @ForAll("readers") Set<Token> tokens) {
        Readings readings = database().readings();
        JdbcClient jdbc = database().jdbc();
        long committee = readings.asClerk(() -> committeeFor(audience, jdbc));
        boolean seen = readings.as(
                new Reader(1L, "Nogen", Set.of(), tokens),
                () -> jdbc.sql("select exists (select from committee where id = ?)")
                        .param(committee)
                        .query((row, number) -> row.getBoolean(1))
                        .single());
        assertThat(seen).isEqualTo(audience.admits(tokens));
    }

    private static long committeeFor(Audience audience, JdbcClient jdbc) {
        return jdbc.sql("""
                insert into committee (slug, name, kind, audience, excluded)
                values ('c-' || gen_random_uuid(), gen_random_uuid(), 'OTHER', ?, ?) returning id""")
                .params(audience.words(), audience.excludedWords())
                .query((row, number) -> row.getLong(1))
                .single();
    }

    @Provide
    Arbitrary<Audience> audiences() {
        return Combinators.combine(tokens().ofMinSize(1).ofMaxSize(3), tokens().ofMaxSize(2))
                .as(Audience::new);
    }

    @Provide
    Arbitrary<Set<Token>> readers() {
        return tokens().ofMaxSize(4);
    }

    private static net.jqwik.api.arbitraries.SetArbitrary<Token> tokens() {
        return Arbitraries.of(
                        Token.PUBLIC,
                        Token.STAFF,
                        Token.ADMINISTRATOR,
                        Token.committee(1),
                        Token.committee(12),
                        Token.person(1),
                        Token.person(12))
                .set();
    }
}
