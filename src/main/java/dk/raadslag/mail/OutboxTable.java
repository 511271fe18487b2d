package dk.raadslag.mail;

import dk.raadslag.web.Language;
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
import tools.jackson.databind.json.JsonMapper;

@Component
class OutboxTable {

    /** Each mail with its latest attempt, if there is one, and how that ended, if it did. */
    private static final String TRIED = """
              from mail m
              left join lateral (select a.number, a.begun_at from mail_attempt a
                                  where a.mail_id = m.id order by a.number desc limit 1) a on true
              left join mail_attempt_end e on e.mail_id = m.id and e.number = a.number
            """;

    private static final String FATE = """
            case when e.mail_id is not null and e.error is null then 'SENT'
                 when a.number is not null and e.mail_id is null
                      then case when a.begun_at < :doubtful then 'UNCERTAIN' else 'WAITING' end
                 when m.queued_at < :tooOld or e.mail_id is not null and e.next_at is null then 'GIVEN_UP'
                 else 'WAITING' end""";

    private final JdbcClient jdbc;

    OutboxTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(long personId, Language language, Letter letter, Instant at) {
        jdbc.sql("""
                insert into mail (id, person_id, language, letter, queued_at)
                values (:id, :person, :language, :letter::jsonb, :at)""")
                .param("id", UUID.randomUUID())
                .param("person", personId)
                .param("language", language.name())
                .param("letter", JsonMapper.shared().writeValueAsString(letter))
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Those never tried, and those whose pause is over; the oldest first. */
    List<QueuedMail> due(Instant now, Instant tooOld, int limit) {
        return jdbc.sql("select m.*, coalesce(a.number, 0) as attempts" + TRIED + """
                 where m.queued_at >= :tooOld and (a.number is null or e.next_at <= :now)
                 order by m.queued_at, m.id limit :limit""")
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("tooOld", tooOld.atOffset(ZoneOffset.UTC))
                .param("limit", limit)
                .query(OutboxTable::mail)
                .list();
    }

    /** @return false when somebody else tries it at this moment */
    boolean insertAttempt(UUID mail, int number, Instant at) {
        return jdbc.sql("insert into mail_attempt (mail_id, number, begun_at) values (?, ?, ?) on conflict do nothing")
                        .params(mail, number, at.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    /** @param error null when it was sent */
    void insertEnd(UUID mail, int number, Instant at, @Nullable String error, @Nullable Instant next) {
        jdbc.sql("""
                insert into mail_attempt_end (mail_id, number, at, error, next_at)
                values (:mail, :number, :at, :error, :next)""")
                .param("mail", mail)
                .param("number", number)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("error", error)
                .param("next", next == null ? null : next.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Those that are not simply sent, the latest first. */
    List<Delivery> unsent(Instant doubtful, Instant tooOld, int limit) {
        return jdbc.sql(
                        "select * from (select m.person_id, m.queued_at, e.error, e.next_at, coalesce(a.number, 0) as attempts, "
                                + FATE + " as fate" + TRIED
                                + ") told where fate <> 'SENT' order by queued_at desc limit :limit")
                .param("doubtful", doubtful.atOffset(ZoneOffset.UTC))
                .param("tooOld", tooOld.atOffset(ZoneOffset.UTC))
                .param("limit", limit)
                .query(OutboxTable::delivery)
                .list();
    }

    long count(Delivery.Fate fate, Instant doubtful, Instant tooOld) {
        return jdbc.sql("select count(*) from (select " + FATE + " as fate" + TRIED + ") told where fate = :fate")
                .param("doubtful", doubtful.atOffset(ZoneOffset.UTC))
                .param("tooOld", tooOld.atOffset(ZoneOffset.UTC))
                .param("fate", fate.name())
                .query(Long.class)
                .single();
    }

    private static Delivery delivery(ResultSet row, int n) throws SQLException {
        OffsetDateTime next = row.getObject("next_at", OffsetDateTime.class);
        return new Delivery(
                row.getLong("person_id"),
                row.getObject("queued_at", OffsetDateTime.class).toInstant(),
                row.getInt("attempts"),
                Delivery.Fate.valueOf(row.getString("fate")),
                row.getString("error"),
                next == null ? null : next.toInstant());
    }

    private static QueuedMail mail(ResultSet row, int n) throws SQLException {
        return new QueuedMail(
                row.getObject("id", UUID.class),
                row.getLong("person_id"),
                Language.valueOf(row.getString("language")),
                JsonMapper.shared().readValue(row.getString("letter"), Letter.class),
                row.getObject("queued_at", OffsetDateTime.class).toInstant(),
                row.getInt("attempts"));
    }
}
