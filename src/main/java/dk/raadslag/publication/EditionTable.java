package dk.raadslag.publication;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table of editions. What a query finds is what row level security lets the transaction's reader see. */
@Component
class EditionTable {

    static final String EDITIONS =
            " from edition e join meeting m on m.id = e.meeting_id join committee c on c.id = m.committee_id";

    static final String SUMMARY = """
            select e.id, e.document_id, e.number, e.kind, e.ordinal, e.published_at, e.published_by, e.hash, e.source_name,
                   'public' = any(e.audience) as for_all,
                   c.id as committee_id, c.slug, c.name, m.address, m.starts_at, m.time_known, m.place
            """ + EDITIONS;

    private static final String SELECT_ROW =
            SUMMARY.replace("select e.id", "select is_current(e.document_id, e.number) as current, e.id");

    private static final String MARK = """
            select concat_ws('|', e.id, c.name, m.starts_at, m.time_known, m.place,
                             (select string_agg(s.id::text, ' ' order by s.id) from edition s where s.meeting_id = m.id),
                             (select string_agg(x.id::text, ' ' order by x.id) from item_exclusion x
                               where x.meeting_id = m.id
                                 and not exists (select from item_readmission r where r.exclusion_id = x.id)))
            """ + EDITIONS;

    private final JdbcClient jdbc;

    EditionTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<EditionSummary> newest(@Nullable EditionKind kind, int limit) {
        return jdbc.sql(SUMMARY + """
                                 where is_current(e.document_id, e.number)
                                   and coalesce(e.kind = :kind::text, e.kind <> 'DRAFT_MINUTES')
                                 order by m.starts_at desc, e.published_at desc, e.id limit :limit
                                """)
                .param("kind", kind == null ? null : kind.name())
                .param("limit", limit)
                .query(EditionTable::summary)
                .list();
    }

    List<EditionSummary> ofCommittee(long committeeId) {
        return jdbc.sql(SUMMARY + """
                                 where c.id = :committee and is_current(e.document_id, e.number)
                                 order by m.starts_at desc, e.kind desc, e.ordinal
                                """)
                .param("committee", committeeId)
                .query(EditionTable::summary)
                .list();
    }

    List<EditionSummary> ofMeeting(UUID meetingId) {
        return jdbc.sql(SUMMARY
                        + " where m.id = :meeting and is_current(e.document_id, e.number) order by e.kind, e.ordinal")
                .param("meeting", meetingId)
                .query(EditionTable::summary)
                .list();
    }

    List<EditionSummary> ofMeetings(List<UUID> meetingIds) {
        if (meetingIds.isEmpty()) return List.of();
        return jdbc.sql(SUMMARY
                        + " where m.id in (:meetings) and is_current(e.document_id, e.number) order by e.ordinal")
                .param("meetings", meetingIds)
                .query(EditionTable::summary)
                .list();
    }

    List<EditionSummary> ofMeeting(String committee, String meeting) {
        return jdbc.sql(SUMMARY + """
                                 where c.slug = :committee and m.address = :meeting
                                   and is_current(e.document_id, e.number) order by e.kind, e.ordinal
                                """)
                .param("committee", committee)
                .param("meeting", meeting)
                .query(EditionTable::summary)
                .list();
    }

    List<EditionSummary> versions(UUID documentId) {
        return jdbc.sql(SUMMARY + " where e.document_id = :document order by e.number desc")
                .param("document", documentId)
                .query(EditionTable::summary)
                .list();
    }

    List<EditionSummary> versions(EditionAddress address) {
        return at(address, SUMMARY, "true order by e.number desc")
                .query(EditionTable::summary)
                .list();
    }

    List<EditionSummary> byIds(List<UUID> ids) {
        return jdbc.sql(SUMMARY + " where e.id in (:ids)")
                .param("ids", ids.isEmpty() ? List.of(new UUID(0, 0)) : ids)
                .query(EditionTable::summary)
                .list();
    }

    Optional<EditionRow> current(EditionAddress address) {
        return at(address, SELECT_ROW, "is_current(e.document_id, e.number)")
                .query(EditionTable::row)
                .optional();
    }

    Optional<String> mark(EditionAddress address) {
        return at(address, MARK, "is_current(e.document_id, e.number)")
                .query(String.class)
                .optional();
    }

    Optional<EditionRow> version(EditionAddress address, int number) {
        return at(address, SELECT_ROW, "e.number = :number")
                .param("number", number)
                .query(EditionTable::row)
                .optional();
    }

    private JdbcClient.StatementSpec at(EditionAddress address, String select, String which) {
        return jdbc.sql(select + """
                                  where c.slug = :committee and m.address = :meeting
                                    and e.kind = :kind and e.ordinal = :ordinal and
                                 """ + which)
                .param("committee", address.committee())
                .param("meeting", address.meeting())
                .param("kind", address.kind().name())
                .param("ordinal", address.ordinal());
    }

    Optional<EditionRow> byId(UUID id) {
        return jdbc.sql(SELECT_ROW + " where e.id = :id")
                .param("id", id)
                .query(EditionTable::row)
                .optional();
    }

    Optional<EditionSummary> byDocument(UUID documentId) {
        return jdbc.sql(SUMMARY + " where e.document_id = :document and is_current(e.document_id, e.number)")
                .param("document", documentId)
                .query(EditionTable::summary)
                .optional();
    }

    static EditionSummary summary(ResultSet row, int n) throws SQLException {
        EditionAddress address = new EditionAddress(
                row.getString("slug"),
                row.getString("address"),
                EditionKind.valueOf(row.getString("kind")),
                row.getInt("ordinal"));
        return new EditionSummary(
                row.getObject("id", UUID.class),
                row.getObject("document_id", UUID.class),
                row.getInt("number"),
                address,
                row.getLong("committee_id"),
                row.getString("name"),
                row.getObject("starts_at", LocalDateTime.class),
                row.getBoolean("time_known"),
                row.getString("place"),
                row.getObject("published_at", OffsetDateTime.class).toInstant(),
                row.getString("published_by"),
                row.getString("hash"),
                row.getBoolean("for_all"));
    }

    private static EditionRow row(ResultSet row, int n) throws SQLException {
        return new EditionRow(summary(row, n), row.getBoolean("current"), row.getString("source_name"));
    }

    record EditionRow(
            EditionSummary summary,
            boolean current,
            @Nullable String sourceName) {}
}
