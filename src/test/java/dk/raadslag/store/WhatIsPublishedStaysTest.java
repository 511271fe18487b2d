package dk.raadslag.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.raadslag.access.Reader;
import dk.raadslag.access.Readings;
import dk.raadslag.access.Token;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WhatIsPublishedStaysTest {

    private static final Reader STAFF = new Reader(1L, "Signe", Set.of(), Set.of(Token.PUBLIC, Token.STAFF));

    private final TestDatabase database = TestDatabase.fresh();
    private final Readings readings = database.readings();
    private final JdbcClient jdbc = database.jdbc();

    @AfterAll
    void drop() {
        database.close();
    }

    private EditionRows publish(String audience) {
        return readings.asClerk(() -> EditionRows.insert(jdbc, audience));
    }

    private String seen(Reader reader, EditionRows rows) {
        return readings.as(
                reader,
                () -> jdbc.sql("""
                        select (select count(*) from edition where id = :edition)
                            || ' ' || (select count(*) from edition_item where edition_id = :edition)
                            || ' ' || (select count(*) from attachment where item_row = :item)
                            || ' ' || (select count(*) from withdrawal where edition_id = :edition)""")
                        .param("edition", rows.edition())
                        .param("item", rows.item())
                        .query((row, number) -> row.getString(1))
                        .single());
    }

    @ParameterizedTest
    @ValueSource(strings = {"edition", "edition_item", "attachment", "withdrawal", "publication_event", "audit_entry"})
    void notEvenTheOwnerOfTheTablesChangesIt(String table) {
        publish("public");
        JdbcClient owner = JdbcClient.create(database.owner());
        assertThatThrownBy(() -> owner.sql("delete from " + table).update())
                .hasStackTraceContaining(table + " is append-only");
        assertThatThrownBy(() -> owner.sql(
                                "update " + table + " set audience = audience".replace("audience", column(table)))
                        .update())
                .hasStackTraceContaining(table + " is append-only");
        assertThatThrownBy(() -> owner.sql("truncate " + table + " cascade").update())
                .hasStackTraceContaining("is append-only");
    }

    private static String column(String table) {
        return switch (table) {
            case "publication_event" -> "what";
            case "audit_entry" -> "act";
            default -> "audience";
        };
    }

    @ParameterizedTest
    @ValueSource(strings = {"edition", "edition_item", "attachment", "withdrawal", "publication_event", "audit_entry"})
    void theClerkMayNotEvenTry(String table) {
        assertThatThrownBy(() ->
                        readings.asClerk(() -> jdbc.sql("delete from " + table).update()))
                .hasStackTraceContaining("permission denied");
    }

    @Test
    void aReaderSeesWhatTheAudienceOpens() {
        EditionRows open = publish("public");
        EditionRows internal = publish("staff");
        assertThat(seen(Reader.ANONYMOUS, open)).isEqualTo("1 1 1 0");
        assertThat(seen(STAFF, internal)).isEqualTo("1 1 1 0");
    }

    @Test
    void anAttachmentIsNeverMoreReadableThanItsItem() {
        assertThat(seen(Reader.ANONYMOUS, publish("staff"))).isEqualTo("0 0 0 0");
    }

    @Test
    void whatIsWithdrawnIsReadByNobodyAndItsReasonByThoseWhoMightHaveReadIt() {
        EditionRows rows = publish("staff");
        readings.asClerk(() -> {
            rows.withdraw(jdbc, "staff");
            return rows;
        });
        assertThat(seen(STAFF, rows)).isEqualTo("0 0 0 1");
        assertThat(seen(Reader.ANONYMOUS, rows)).isEqualTo("0 0 0 0");
    }

    /** Nobody outside the audience of the withdrawal is told of it, and still the edition is gone for them. */
    @Test
    void whatIsWithdrawnIsGoneAlsoForThoseWhoMayNotKnowWhy() {
        EditionRows rows = publish("public");
        readings.asClerk(() -> {
            rows.withdraw(jdbc, "staff");
            return rows;
        });
        assertThat(seen(Reader.ANONYMOUS, rows)).isEqualTo("0 0 0 0");
    }

    @Test
    void theOwnerOfTheTablesIsNoSuperuserAndReadsNoContent() {
        publish("public");
        JdbcClient owner = JdbcClient.create(database.owner());
        boolean powerful = owner.sql("select rolsuper or rolbypassrls from pg_roles where rolname = current_user")
                .query((row, number) -> row.getBoolean(1))
                .single();
        long items = owner.sql("select count(*) from edition_item")
                .query((row, number) -> row.getLong(1))
                .single();
        assertThat(powerful).isFalse();
        assertThat(items).isZero();
    }
}
