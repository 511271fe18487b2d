package dk.raadslag.publication;

import dk.raadslag.access.Audience;
import dk.raadslag.access.Token;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The tables of those who are shut out from items, and of those who were let back in. */
@Component
class ExclusionTable {

    private static final String IN_FORCE = """
            select x.* from item_exclusion x
             where not exists (select from item_readmission r where r.exclusion_id = x.id)
            """;

    private final JdbcClient jdbc;

    ExclusionTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Those in force, the first first. */
    List<Exclusion> ofMeeting(UUID meetingId) {
        return jdbc.sql(IN_FORCE + " and x.meeting_id = ? order by x.id")
                .param(meetingId)
                .query(ExclusionTable::exclusion)
                .list();
    }

    /** Those in force in the meeting of the edition. */
    List<Exclusion> ofEdition(UUID editionId) {
        return jdbc.sql(IN_FORCE
                        + " and x.meeting_id = (select e.meeting_id from edition e where e.id = ?) order by x.id")
                .param(editionId)
                .query(ExclusionTable::exclusion)
                .list();
    }

    /** Who is shut out from the items of an edition, by the items' source ids. */
    Map<String, Set<Token>> tokensByItem(UUID editionId) {
        Map<String, Set<Token>> tokens = new HashMap<>();
        for (Exclusion exclusion : ofEdition(editionId))
            tokens.computeIfAbsent(exclusion.sourceId(), _ -> new HashSet<>()).add(Token.person(exclusion.personId()));
        return tokens;
    }

    Exclusion insert(
            UUID meetingId,
            String sourceId,
            long personId,
            String reason,
            Instant at,
            long by,
            boolean byRecusal,
            Audience audience) {
        long id = jdbc.sql("""
                        insert into item_exclusion (meeting_id, source_id, person_id, reason, at, by, by_recusal, audience, excluded)
                        values (:meeting, :source, :person, :reason, :at, :by, :recusal, :audience, :excluded)
                        returning id""")
                .param("meeting", meetingId)
                .param("source", sourceId)
                .param("person", personId)
                .param("reason", reason)
                .param("at", EditionLedgerTable.utc(at))
                .param("by", by)
                .param("recusal", byRecusal)
                .param("audience", audience.words())
                .param("excluded", audience.excludedWords())
                .query(Long.class)
                .single();
        return new Exclusion(id, meetingId, sourceId, personId, reason, at, by, byRecusal);
    }

    void insertReadmission(long exclusionId, Instant at, long by) {
        jdbc.sql("insert into item_readmission (exclusion_id, at, by) values (?, ?, ?)")
                .params(exclusionId, EditionLedgerTable.utc(at), by)
                .update();
    }

    /** The meeting's editions that are neither superseded nor withdrawn. */
    List<UUID> liveEditions(UUID meetingId) {
        return jdbc.sql("""
                        select e.id from edition e
                         where e.meeting_id = ? and is_current(e.document_id, e.number) and not is_withdrawn(e.id)
                         order by e.published_at, e.id""")
                .param(meetingId)
                .query((row, n) -> row.getObject(1, UUID.class))
                .list();
    }

    private static Exclusion exclusion(ResultSet row, int n) throws SQLException {
        return new Exclusion(
                row.getLong("id"),
                row.getObject("meeting_id", UUID.class),
                row.getString("source_id"),
                row.getLong("person_id"),
                row.getString("reason"),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getLong("by"),
                row.getBoolean("by_recusal"));
    }
}
