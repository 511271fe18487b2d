package dk.raadslag.adoption;

import dk.raadslag.adoption.DraftRemark.Answer;
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
class RemarkTable {

    private final JdbcClient jdbc;

    RemarkTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** On any of a document's drafts, the oldest first. */
    List<DraftRemark> of(List<UUID> drafts) {
        if (drafts.isEmpty()) return List.of();
        return jdbc.sql("""
                        select r.*, a.at as answered_at, a.by as answered_by, a.text as answer
                          from minutes_remark r left join minutes_remark_answer a on a.remark_id = r.id
                         where r.draft_id in (:drafts) order by r.id""").param("drafts", drafts).query(RemarkTable::remark).list();
    }

    void insert(UUID draftId, @Nullable String item, long person, Instant at, String text) {
        jdbc.sql("""
                        insert into minutes_remark (draft_id, item, person_id, at, text)
                        values (:draft, :item, :person, :at, :text)""")
                .param("draft", draftId)
                .param("item", item)
                .param("person", person)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("text", text)
                .update();
    }

    /** @return whether it was the first answer */
    boolean insertAnswer(long remarkId, Instant at, long by, String text) {
        return jdbc.sql("""
                        insert into minutes_remark_answer (remark_id, at, by, text) values (?, ?, ?, ?)
                        on conflict do nothing""")
                        .params(remarkId, at.atOffset(ZoneOffset.UTC), by, text)
                        .update()
                == 1;
    }

    private static DraftRemark remark(ResultSet row, int number) throws SQLException {
        OffsetDateTime answered = row.getObject("answered_at", OffsetDateTime.class);
        Answer answer = answered == null
                ? null
                : new Answer(answered.toInstant(), row.getLong("answered_by"), row.getString("answer"));
        return new DraftRemark(
                row.getLong("id"),
                row.getObject("draft_id", UUID.class),
                row.getString("item"),
                row.getLong("person_id"),
                AdoptionTable.instant(row),
                row.getString("text"),
                answer);
    }
}
