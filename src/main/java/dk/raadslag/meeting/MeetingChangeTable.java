package dk.raadslag.meeting;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What has happened to meetings since they were planned; rows are only ever added. */
@Component
class MeetingChangeTable {

    private final JdbcClient jdbc;

    MeetingChangeTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(UUID meetingId, Move move) {
        jdbc.sql("""
                insert into meeting_move (meeting_id, from_starts_at, from_ends_at, from_place,
                    to_starts_at, to_ends_at, to_place, reason, by, at)
                values (:meeting, :fromStarts, :fromEnds, :fromPlace, :toStarts, :toEnds, :toPlace, :reason, :by, :at)""")
                .param("meeting", meetingId)
                .param("fromStarts", move.from().startsAt())
                .param("fromEnds", move.from().endsAt())
                .param("fromPlace", move.from().place())
                .param("toStarts", move.to().startsAt())
                .param("toEnds", move.to().endsAt())
                .param("toPlace", move.to().place())
                .param("reason", move.reason())
                .param("by", move.by())
                .param("at", move.at().atOffset(ZoneOffset.UTC))
                .update();
    }

    void insert(UUID meetingId, Cancellation cancellation) {
        jdbc.sql("insert into meeting_cancellation (meeting_id, reason, by, at) values (?, ?, ?, ?)")
                .param(meetingId)
                .param(cancellation.reason())
                .param(cancellation.by())
                .param(cancellation.at().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** @param address null takes the link away */
    void insertLink(Meeting meeting, @Nullable String address, String[] audience, @Nullable Long by, Instant at) {
        jdbc.sql("""
                insert into meeting_link (meeting_id, address, audience, excluded, by, at)
                values (:meeting, :address, :audience, :excluded, :by, :at)""")
                .param("meeting", meeting.id())
                .param("address", address)
                .param("audience", audience)
                .param("excluded", meeting.audience().excludedWords())
                .param("by", by)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** The latest first. */
    List<Move> moves(UUID meetingId) {
        return jdbc.sql("""
                select v.*, v.reason as move_reason, v.by as move_by, v.at as move_at
                from meeting_move v where v.meeting_id = ? order by v.id desc""").param(meetingId).query(MeetingRow::move).list();
    }

    Map<UUID, String> links(Collection<UUID> meetings) {
        Map<UUID, String> links = new HashMap<>();
        jdbc.sql("""
                select distinct on (meeting_id) meeting_id, address from meeting_link
                where meeting_id = any(?) order by meeting_id, id desc""")
                .param(meetings.toArray(UUID[]::new))
                .query((row, number) -> {
                    String address = row.getString("address");
                    return address == null ? null : links.put(row.getObject("meeting_id", UUID.class), address);
                })
                .list();
        return links;
    }
}
