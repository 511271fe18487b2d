package dk.raadslag.proceedings;

import dk.raadslag.access.Audience;
import dk.raadslag.proceedings.AttendanceEvent.Apology;
import dk.raadslag.proceedings.AttendanceEvent.Arrived;
import dk.raadslag.proceedings.AttendanceEvent.Delay;
import dk.raadslag.proceedings.AttendanceEvent.Left;
import dk.raadslag.proceedings.AttendanceEvent.Recused;
import dk.raadslag.proceedings.AttendanceEvent.Substitute;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What is noted of people's presence; rows are only ever added, one of them to undo another. */
@Component
class AttendanceTable {

    private final JdbcClient jdbc;

    AttendanceTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What stands, the oldest first. */
    List<AttendanceEvent> of(UUID meetingId) {
        return jdbc.sql("""
                        select e.*, r.reason
                          from attendance_event e left join recusal_reason r on r.event_id = e.id
                         where e.meeting_id = ?
                           and not exists (select from attendance_undoing u where u.event_id = e.id) order by e.id""").param(meetingId).query(AttendanceTable::event).list();
    }

    /** The meetings at which the person stands in for somebody. */
    List<Called> calledFor(long personId) {
        return jdbc.sql("""
                        select distinct e.meeting_id, m.committee_id
                          from attendance_event e join meeting m on m.id = e.meeting_id
                         where e.kind = 'SUBSTITUTE' and e.person_id = ?
                           and not exists (select from attendance_undoing u where u.event_id = e.id)""")
                .param(personId)
                .query((row, number) ->
                        new Called(row.getObject("meeting_id", UUID.class), row.getLong("committee_id")))
                .list();
    }

    record Called(UUID meetingId, long committeeId) {}

    /** @return its id */
    long insert(UUID meetingId, AttendanceEvent event, Instant now, long by) {
        return jdbc.sql("""
                        insert into attendance_event
                            (meeting_id, kind, person_id, at, from_item, for_person, noted_at, noted_by)
                        values (:meeting, :kind, :person, :at, :item, :for, :now, :by) returning id""")
                .param("meeting", meetingId)
                .param("kind", event.kind().name())
                .param("person", event.person())
                .param("at", event.at().atOffset(ZoneOffset.UTC))
                .param("item", event.fromItem())
                .param("for", event instanceof Substitute substitute ? substitute.forPerson() : null)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("by", by)
                .query(Long.class)
                .single();
    }

    void insertReason(long eventId, String reason, Audience audience) {
        jdbc.sql("insert into recusal_reason (event_id, reason, audience, excluded) values (?, ?, ?, ?)")
                .params(eventId, reason, audience.words(), audience.excludedWords())
                .update();
    }

    void undo(long eventId, Instant now, long by) {
        jdbc.sql("insert into attendance_undoing (event_id, at, by) values (?, ?, ?)")
                .params(eventId, now.atOffset(ZoneOffset.UTC), by)
                .update();
    }

    private static AttendanceEvent event(ResultSet row, int number) throws SQLException {
        long id = row.getLong("id");
        long person = row.getLong("person_id");
        Instant at = row.getObject("at", OffsetDateTime.class).toInstant();
        Long item = row.getObject("from_item", Long.class);
        return switch (AttendanceKind.valueOf(row.getString("kind"))) {
            case ARRIVED -> new Arrived(id, person, at, item);
            case LEFT -> new Left(id, person, at, item);
            case APOLOGY -> new Apology(id, person, at);
            case DELAY -> new Delay(id, person, at);
            case SUBSTITUTE -> new Substitute(id, person, row.getLong("for_person"), at, item);
            case RECUSED ->
                new Recused(
                        id,
                        person,
                        row.getLong("from_item"),
                        at,
                        Objects.requireNonNullElse(row.getString("reason"), ""));
        };
    }
}
