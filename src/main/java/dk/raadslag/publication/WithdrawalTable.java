package dk.raadslag.publication;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The tables of withdrawals and of what has happened to editions. */
@Component
class WithdrawalTable {

    private static final String TOMBSTONE = """
            select w.document_id, w.kind, w.ordinal, w.reason, w.withdrawn_at,
                   c.slug, c.name, m.address, m.starts_at, m.time_known
              from withdrawal w join meeting m on m.id = w.meeting_id join committee c on c.id = m.committee_id
            """;

    private final JdbcClient jdbc;

    WithdrawalTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Tombstone> at(EditionAddress address) {
        return jdbc.sql(TOMBSTONE + """
                                 where c.slug = :committee and m.address = :meeting and w.kind = :kind and w.ordinal = :ordinal
                                 order by w.withdrawn_at desc limit 1
                                """)
                .param("committee", address.committee())
                .param("meeting", address.meeting())
                .param("kind", address.kind().name())
                .param("ordinal", address.ordinal())
                .query(WithdrawalTable::tombstone)
                .optional();
    }

    Optional<Tombstone> of(UUID documentId) {
        return jdbc.sql(TOMBSTONE + " where w.document_id = :document order by w.withdrawn_at desc limit 1")
                .param("document", documentId)
                .query(WithdrawalTable::tombstone)
                .optional();
    }

    List<Tombstone> ofCase(String caseAddress) {
        return jdbc.sql(TOMBSTONE + """
                                 where w.edition_id in (select withdrawn_treatments(:case))
                                 order by m.starts_at, c.slug, w.kind, w.ordinal
                                """)
                .param("case", caseAddress)
                .query(WithdrawalTable::tombstone)
                .list();
    }

    boolean isWithdrawn(UUID editionId) {
        return jdbc.sql("select is_withdrawn(:edition)")
                .param("edition", editionId)
                .query(Boolean.class)
                .single();
    }

    /** The document, and of minutes the drafts that the same meeting's minutes were made of. */
    List<UUID> withDrafts(UUID documentId) {
        return jdbc.sql("""
                        select :document union
                        select d.document_id from edition m
                          join edition d on d.meeting_id = m.meeting_id and d.kind = 'DRAFT_MINUTES'
                         where m.document_id = :document and m.kind = 'MINUTES'
                        """)
                .param("document", documentId)
                .query((row, n) -> row.getObject(1, UUID.class))
                .list();
    }

    /** Withdraws every edition of the document that is not withdrawn yet, and returns their ids. */
    List<UUID> withdraw(UUID documentId, String reason, Instant at, String by) {
        return jdbc.sql("""
                        insert into withdrawal (edition_id, document_id, meeting_id, kind, ordinal, reason, withdrawn_at, withdrawn_by,
                            audience, excluded)
                        select e.id, e.document_id, e.meeting_id, e.kind, e.ordinal, :reason, :at, :by, e.audience, e.excluded
                          from edition e where e.document_id = :document and not is_withdrawn(e.id)
                        returning edition_id
                        """)
                .param("reason", reason)
                .param("at", EditionLedgerTable.utc(at))
                .param("by", by)
                .param("document", documentId)
                .query((row, n) -> row.getObject("edition_id", UUID.class))
                .list();
    }

    void note(UUID editionId, EditionEvent.What what, Instant at) {
        jdbc.sql("insert into publication_event (edition_id, what, at) values (:edition, :what, :at)")
                .param("edition", editionId)
                .param("what", what.name())
                .param("at", EditionLedgerTable.utc(at))
                .update();
    }

    List<EditionEvent> eventsAfter(long seq, int limit) {
        return jdbc.sql("""
                        select happened.seq, happened.edition_id, e.document_id, happened.what
                          from publication_event happened join edition e on e.id = happened.edition_id
                         where happened.seq > :seq order by happened.seq limit :limit
                        """)
                .param("seq", seq)
                .param("limit", limit)
                .query((row, n) -> new EditionEvent(
                        row.getLong("seq"),
                        row.getObject("edition_id", UUID.class),
                        row.getObject("document_id", UUID.class),
                        EditionEvent.What.valueOf(row.getString("what"))))
                .list();
    }

    private static Tombstone tombstone(ResultSet row, int n) throws SQLException {
        EditionAddress address = new EditionAddress(
                row.getString("slug"),
                row.getString("address"),
                EditionKind.valueOf(row.getString("kind")),
                row.getInt("ordinal"));
        return new Tombstone(
                row.getObject("document_id", UUID.class),
                address,
                row.getString("name"),
                row.getObject("starts_at", LocalDateTime.class),
                row.getBoolean("time_known"),
                row.getString("reason"),
                row.getObject("withdrawn_at", OffsetDateTime.class).toInstant());
    }
}
