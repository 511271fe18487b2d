package dk.raadslag.comment;

import dk.raadslag.comment.CommentThread.Turn;
import dk.raadslag.richtext.Anchor;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class CommentTable {

    private final JdbcClient jdbc;

    CommentTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Of a thread that is about words. */
    record Anchored(long threadId, Anchor anchor) {}

    private record OfThread<T>(long threadId, T one) {}

    List<CommentThread> of(long paperId) {
        Map<Long, List<Remark>> remarks = jdbc.sql("""
                select r.*, array(select m.person_id from comment_mention m where m.remark_id = r.id) as mentioned
                  from comment_remark r join comment_thread t on t.id = r.thread_id
                 where t.paper_id = ? order by r.id""").param(paperId).query(CommentTable::remark).list().stream()
                .collect(Collectors.groupingBy(Remark::threadId));
        Map<Long, List<Turn>> turns = jdbc.sql("""
                select u.* from comment_turn u join comment_thread t on t.id = u.thread_id
                 where t.paper_id = ? order by u.id""").param(paperId).query(CommentTable::turn).list().stream()
                .collect(Collectors.groupingBy(
                        OfThread::threadId, Collectors.mapping(OfThread::one, Collectors.toList())));
        return jdbc.sql("select * from comment_thread where paper_id = ? order by id")
                .param(paperId)
                .query((row, n) -> thread(
                        row,
                        remarks.getOrDefault(row.getLong("id"), List.of()),
                        turns.getOrDefault(row.getLong("id"), List.of())))
                .list();
    }

    Map<Long, Long> open(Collection<Long> papers) {
        return jdbc
                .sql("""
                select t.paper_id, count(*) as open
                  from comment_thread t
                 where t.paper_id = any(?)
                   and coalesce((select not u.resolved from comment_turn u where u.thread_id = t.id order by u.id desc limit 1), true)
                 group by t.paper_id""")
                .param(papers.toArray(Long[]::new))
                .query((row, n) -> Map.entry(row.getLong("paper_id"), row.getLong("open")))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    List<Anchored> anchored(long paperId, String field) {
        return jdbc.sql(
                        "select * from comment_thread where paper_id = ? and field = ? and quote is not null order by id")
                .params(paperId, field)
                .query((row, n) -> new Anchored(row.getLong("id"), anchor(row)))
                .list();
    }

    void moveThread(long id, Anchor anchor) {
        jdbc.sql("update comment_thread set from_at = ?, to_at = ? where id = ?")
                .params(anchor.from(), anchor.to(), id)
                .update();
    }

    long insertThread(long paperId, String field, @Nullable Anchor anchor) {
        return jdbc.sql("""
                insert into comment_thread (paper_id, field, quote, from_at, to_at)
                values (:paper, :field, :quote, :from, :to) returning id""")
                .param("paper", paperId)
                .param("field", field)
                .param("quote", anchor == null ? null : anchor.quote())
                .param("from", anchor == null ? null : anchor.from())
                .param("to", anchor == null ? null : anchor.to())
                .query(Long.class)
                .single();
    }

    long insertRemark(long threadId, long by, Instant at, String text) {
        return jdbc.sql("insert into comment_remark (thread_id, by, at, text) values (?, ?, ?, ?) returning id")
                .params(threadId, by, at.atOffset(ZoneOffset.UTC), text)
                .query(Long.class)
                .single();
    }

    void changeRemark(long id, String text, Instant at) {
        jdbc.sql("update comment_remark set text = ?, changed_at = ? where id = ?")
                .params(text, at.atOffset(ZoneOffset.UTC), id)
                .update();
    }

    void removeRemark(long id, Instant at) {
        jdbc.sql("update comment_remark set text = null, removed_at = ? where id = ?")
                .params(at.atOffset(ZoneOffset.UTC), id)
                .update();
    }

    void insertTurn(long threadId, boolean resolved, long by, Instant at) {
        jdbc.sql("insert into comment_turn (thread_id, resolved, by, at) values (?, ?, ?, ?)")
                .params(threadId, resolved, by, at.atOffset(ZoneOffset.UTC))
                .update();
    }

    private static CommentThread thread(ResultSet row, List<Remark> remarks, List<Turn> turns) throws SQLException {
        return new CommentThread(
                row.getLong("id"),
                row.getLong("paper_id"),
                row.getString("field"),
                row.getString("quote") == null ? null : anchor(row),
                remarks,
                turns);
    }

    private static Anchor anchor(ResultSet row) throws SQLException {
        return new Anchor(row.getInt("from_at"), row.getInt("to_at"), row.getString("quote"));
    }

    private static Remark remark(ResultSet row, int n) throws SQLException {
        OffsetDateTime changed = row.getObject("changed_at", OffsetDateTime.class);
        return new Remark(
                row.getLong("id"),
                row.getLong("thread_id"),
                row.getLong("by"),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                changed == null ? null : changed.toInstant(),
                row.getString("text"),
                List.of((Long[]) row.getArray("mentioned").getArray()));
    }

    private static OfThread<Turn> turn(ResultSet row, int n) throws SQLException {
        Turn turn = new Turn(
                row.getBoolean("resolved"),
                row.getLong("by"),
                row.getObject("at", OffsetDateTime.class).toInstant());
        return new OfThread<>(row.getLong("thread_id"), turn);
    }
}
