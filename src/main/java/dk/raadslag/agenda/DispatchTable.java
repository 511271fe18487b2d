package dk.raadslag.agenda;

import dk.raadslag.publication.EditionKind;
import dk.raadslag.publication.Publishing.Published;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class DispatchTable {

    private final JdbcClient jdbc;

    DispatchTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The latest first. */
    List<Dispatch> of(UUID meetingId) {
        return jdbc.sql("select * from dispatch where meeting_id = ? order by id desc")
                .param(meetingId)
                .query(DispatchTable::dispatch)
                .list();
    }

    long insert(UUID meetingId, EditionKind kind, Published edition, Instant at, long by, @Nullable String lateReason) {
        return jdbc.sql("""
                        insert into dispatch (meeting_id, kind, ordinal, edition_id, at, by, late_reason)
                        values (:meeting, :kind, :ordinal, :edition, :at, :by, :late) returning id""")
                .param("meeting", meetingId)
                .param("kind", kind.name())
                .param("ordinal", edition.ordinal())
                .param("edition", edition.editionId())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("by", by)
                .param("late", lateReason)
                .query(Long.class)
                .single();
    }

    void insertPassage(long dispatchId, Obstacle obstacle, String reason) {
        jdbc.sql("insert into gate_passage (dispatch_id, item_id, rule, about, reason) values (?, ?, ?, ?, ?)")
                .params(dispatchId, obstacle.itemId(), obstacle.rule().name(), obstacle.about(), reason)
                .update();
    }

    private static Dispatch dispatch(ResultSet row, int number) throws SQLException {
        return new Dispatch(
                row.getLong("id"),
                row.getObject("meeting_id", UUID.class),
                EditionKind.valueOf(row.getString("kind")),
                row.getInt("ordinal"),
                row.getObject("edition_id", UUID.class),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getLong("by"),
                row.getString("late_reason"));
    }
}
