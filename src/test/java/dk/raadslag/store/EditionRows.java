package dk.raadslag.store;

import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** One row in each of the tables of published content, written as plainly as can be. */
record EditionRows(UUID edition, UUID item) {

    static EditionRows insert(JdbcClient jdbc, String audience) {
        var rows = new EditionRows(UUID.randomUUID(), UUID.randomUUID());
        UUID meeting = UUID.randomUUID();
        jdbc.sql("""
                with committee as (
                    insert into committee (slug, name, kind, audience)
                    values ('c-' || :meeting, 'c ' || :meeting, 'OTHER', array['public']) returning id)
                insert into meeting (id, committee_id, starts_at, time_known, address, changed_at, audience)
                select :meeting, id, '2025-03-12 09:00', true, '2025-03-12', '2025-01-02', array['public'] from committee""").param("meeting", meeting).update();
        rows.insertEdition(jdbc, meeting, audience);
        rows.insertContent(jdbc, audience);
        return rows;
    }

    private void insertEdition(JdbcClient jdbc, UUID meeting, String audience) {
        jdbc.sql("""
                insert into edition (id, document_id, number, meeting_id, kind, head, published_at, published_by,
                                     content_sha256, hash, audience)
                values (:edition, gen_random_uuid(), 1, :meeting, 'MINUTES', '{}', now(), 'test', 'x',
                        :edition::text, array[:audience])""")
                .param("edition", edition)
                .param("meeting", meeting)
                .param("audience", audience)
                .update();
    }

    private void insertContent(JdbcClient jdbc, String audience) {
        jdbc.sql("""
                insert into edition_item (id, edition_id, item_id, position, part, number, address, title, content,
                                          audience)
                values (:item, :edition, :item, 1, 'OPEN', '1', '1', 'Punkt', '{}', array[:audience])""")
                .param("item", item)
                .param("edition", edition)
                .param("audience", audience)
                .update();
        jdbc.sql("""
                insert into attachment (id, item_row, position, name, open, audience)
                values (gen_random_uuid(), :item, 1, 'Bilag', true, array['public'])""").param("item", item).update();
        jdbc.sql("insert into publication_event (edition_id, what, at) values (?, 'PUBLISHED', now())")
                .param(edition)
                .update();
    }

    void withdraw(JdbcClient jdbc, String audience) {
        jdbc.sql("""
                insert into withdrawal (edition_id, document_id, meeting_id, kind, ordinal, reason, withdrawn_at,
                                        withdrawn_by, audience)
                select id, document_id, meeting_id, kind, ordinal, 'forkert bilag', now(), 'test', array[:audience]
                from edition where id = :edition""").param("edition", edition).param("audience", audience).update();
    }
}
