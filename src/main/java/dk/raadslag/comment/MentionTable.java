package dk.raadslag.comment;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class MentionTable {

    private final JdbcClient jdbc;

    MentionTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    record Row(long paperId, long threadId, long by, Instant at) {}

    void insert(long remarkId, long personId) {
        jdbc.sql("insert into comment_mention (remark_id, person_id) values (?, ?) on conflict do nothing")
                .params(remarkId, personId)
                .update();
    }

    void read(long threadId, long personId, Instant at) {
        jdbc.sql("""
                update comment_mention set read_at = :at
                 where person_id = :person and read_at is null
                   and remark_id in (select r.id from comment_remark r where r.thread_id = :thread)""")
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("person", personId)
                .param("thread", threadId)
                .update();
    }

    /** One for each thread that is open and mentions the person in something unread, the latest first. */
    List<Row> unread(long personId) {
        return jdbc.sql("""
                select distinct on (t.id) t.paper_id, t.id, r.by, r.at
                  from comment_mention m
                  join comment_remark r on r.id = m.remark_id and r.removed_at is null
                  join comment_thread t on t.id = r.thread_id
                 where m.person_id = ? and m.read_at is null
                   and coalesce((select not u.resolved from comment_turn u where u.thread_id = t.id order by u.id desc limit 1), true)
                 order by t.id desc, r.id desc""")
                .param(personId)
                .query((row, n) -> new Row(
                        row.getLong("paper_id"),
                        row.getLong("id"),
                        row.getLong("by"),
                        row.getObject("at", OffsetDateTime.class).toInstant()))
                .list();
    }
}
