package dk.raadslag.paper;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.IntFunction;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The history of the parts of papers. */
@Component
class RevisionTable {

    /** A sitting is at most this long, so that nobody loses more than this by going back. */
    static final Duration LONGEST_SITTING = Duration.ofMinutes(10);

    private final JdbcClient jdbc;

    RevisionTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Whether this version of the part came by the save of this id. */
    boolean isLatest(long paperId, String part, int version, UUID saveId) {
        return jdbc.sql(
                                "select count(*) from paper_revision where paper_id = ? and part = ? and version = ? and save_id = ?")
                        .params(paperId, part, version, saveId)
                        .query(Long.class)
                        .single()
                > 0;
    }

    /**
     * Lets the sitting grow when the same author wrote last and not too long ago, and little is lost by it; else begins
     * another.
     *
     * @param loss what the sitting has lost with this save, by what it had lost before it
     */
    void keep(PartTable.Row row, UUID saveId, IntFunction<Loss> loss) {
        growing(row)
                .map(loss::apply)
                .filter(sum -> !sum.isMuch())
                .ifPresentOrElse(sum -> grow(row, saveId, sum), () -> begin(row, saveId));
    }

    /** How much the sitting has lost that this row may grow. */
    private Optional<Integer> growing(PartTable.Row row) {
        return jdbc.sql("""
                select lost from paper_revision
                 where paper_id = :paper and part = :part and author = :author and version = :version
                   and begun_at > :earliest""")
                .param("paper", row.paperId())
                .param("part", row.part())
                .param("author", row.savedBy())
                .param("version", row.version() - 1)
                .param("earliest", row.savedAt().minus(LONGEST_SITTING).atOffset(ZoneOffset.UTC))
                .query(Integer.class)
                .optional();
    }

    private void grow(PartTable.Row row, UUID saveId, Loss loss) {
        jdbc.sql("""
                update paper_revision
                   set version = :version, content = :content::jsonb, saved_at = :at, save_id = :save, lost = :lost
                 where paper_id = :paper and part = :part and version = :version - 1""")
                .param("version", row.version())
                .param("content", row.current())
                .param("at", row.savedAt().atOffset(ZoneOffset.UTC))
                .param("save", saveId)
                .param("lost", loss.signs())
                .param("paper", row.paperId())
                .param("part", row.part())
                .update();
    }

    /** Begins a sitting of its own, which nothing before it grows into. */
    void begin(PartTable.Row row, UUID saveId) {
        jdbc.sql("""
                insert into paper_revision (paper_id, part, version, content, author, begun_at, saved_at, save_id)
                values (:paper, :part, :version, :content::jsonb, :author, :at, :at, :save)""")
                .param("paper", row.paperId())
                .param("part", row.part())
                .param("version", row.version())
                .param("content", row.current())
                .param("author", row.savedBy())
                .param("at", row.savedAt().atOffset(ZoneOffset.UTC))
                .param("save", saveId)
                .update();
    }

    /** The newest first. */
    List<Revision> of(long paperId) {
        return jdbc.sql("""
                select id, part, version, author, begun_at, saved_at from paper_revision
                 where paper_id = ? order by saved_at desc, id desc""").param(paperId).query(RevisionTable::revision).list();
    }

    Optional<String> content(long paperId, long revisionId) {
        return jdbc.sql("select content from paper_revision where paper_id = ? and id = ?")
                .params(paperId, revisionId)
                .query(String.class)
                .optional();
    }

    private static Revision revision(ResultSet row, int n) throws SQLException {
        return new Revision(
                row.getLong("id"),
                row.getString("part"),
                row.getInt("version"),
                row.getLong("author"),
                instant(row, "begun_at"),
                instant(row, "saved_at"));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
