package dk.raadslag.proceedings;

import dk.raadslag.access.Audience;
import dk.raadslag.proceedings.Closing.Reopening;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Openings, calls and closings; rows are only ever added. */
@Component
class CourseTable {

    private final JdbcClient jdbc;

    CourseTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** One act at a time records the meeting, until the transaction ends; says who may read what it records. */
    void hold(UUID meetingId, Audience audience) {
        jdbc.sql("""
                        insert into proceedings (meeting_id, audience, excluded) values (?, ?, ?)
                        on conflict do nothing""")
                .params(meetingId, audience.words(), audience.excludedWords())
                .update();
        jdbc.sql("select meeting_id from proceedings where meeting_id = ? for update")
                .param(meetingId)
                .query(UUID.class)
                .single();
    }

    /** Nobody opens, closes or reopens the meeting until the transaction ends; others may hold it so at once. */
    void share(UUID meetingId) {
        jdbc.sql("select meeting_id from proceedings where meeting_id = ? for share")
                .param(meetingId)
                .query(UUID.class)
                .optional();
    }

    Optional<Opening> opening(UUID meetingId) {
        return jdbc.sql("select at, by from meeting_opening where meeting_id = ?")
                .param(meetingId)
                .query((row, number) -> new Opening(instant(row, "at"), row.getLong("by")))
                .optional();
    }

    void insertOpening(UUID meetingId, Instant at, long by) {
        jdbc.sql("insert into meeting_opening (meeting_id, at, by) values (?, ?, ?)")
                .params(meetingId, utc(at), by)
                .update();
    }

    List<Call> calls(UUID meetingId) {
        return jdbc.sql("select item_id, at, by from item_call where meeting_id = ? order by id")
                .param(meetingId)
                .query((row, number) -> new Call(row.getLong("item_id"), instant(row, "at"), row.getLong("by")))
                .list();
    }

    void insertCall(UUID meetingId, long itemId, Instant at, long by) {
        jdbc.sql("insert into item_call (meeting_id, item_id, at, by) values (?, ?, ?, ?)")
                .params(meetingId, itemId, utc(at), by)
                .update();
    }

    /** Whether the meeting is closed and its record has not been opened again. */
    boolean closed(UUID meetingId) {
        List<Closing> closings = closings(meetingId);
        return !closings.isEmpty() && closings.getLast().reopening() == null;
    }

    List<Closing> closings(UUID meetingId) {
        return jdbc.sql("""
                        select c.id, c.at, c.by, r.at as reopened_at, r.by as reopened_by, why.reason
                          from meeting_closing c
                          left join meeting_reopening r on r.closing_id = c.id
                          left join reopening_reason why on why.closing_id = c.id
                         where c.meeting_id = ? order by c.id""").param(meetingId).query(CourseTable::closing).list();
    }

    void insertClosing(UUID meetingId, Instant at, long by) {
        jdbc.sql("insert into meeting_closing (meeting_id, at, by) values (?, ?, ?)")
                .params(meetingId, utc(at), by)
                .update();
    }

    /** @param audience those who may know the reason */
    void insertReopening(long closingId, String reason, Audience audience, Instant at, long by) {
        jdbc.sql("insert into meeting_reopening (closing_id, at, by) values (?, ?, ?)")
                .params(closingId, utc(at), by)
                .update();
        jdbc.sql("insert into reopening_reason (closing_id, reason, audience, excluded) values (?, ?, ?, ?)")
                .params(closingId, reason, audience.words(), audience.excludedWords())
                .update();
    }

    /** How many minutes the meeting's items are thought to take, where anybody has said, by their ids. */
    Map<Long, Integer> planned(UUID meetingId) {
        Map<Long, Integer> planned = new HashMap<>();
        jdbc.sql("select id, minutes from agenda_item where meeting_id = ? and minutes is not null")
                .param(meetingId)
                .query((row, number) -> planned.put(row.getLong("id"), row.getInt("minutes")))
                .list();
        return planned;
    }

    /** Whether the meeting's agenda has been sent out. */
    boolean sentOut(UUID meetingId) {
        return jdbc.sql("select exists (select from dispatch where meeting_id = ?)")
                .param(meetingId)
                .query(Boolean.class)
                .single();
    }

    private static Closing closing(ResultSet row, int number) throws SQLException {
        return new Closing(row.getLong("id"), instant(row, "at"), row.getLong("by"), reopening(row));
    }

    private static @Nullable Reopening reopening(ResultSet row) throws SQLException {
        if (row.getObject("reopened_at") == null) return null;
        String reason = Objects.requireNonNullElse(row.getString("reason"), "");
        return new Reopening(instant(row, "reopened_at"), row.getLong("reopened_by"), reason);
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    private static OffsetDateTime utc(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }
}
