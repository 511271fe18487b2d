package dk.raadslag.invitation;

import dk.raadslag.mail.CalendarEvent;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

@Component
class InvitationTable {

    private final JdbcClient jdbc;

    InvitationTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(UUID meetingId, long personId, CalendarEvent event, Instant at) {
        jdbc.sql("""
                insert into invitation (meeting_id, person_id, sequence, event, at)
                values (:meeting, :person, :sequence, :event::jsonb, :at)""")
                .param("meeting", meetingId)
                .param("person", personId)
                .param("sequence", event.sequence())
                .param("event", JsonMapper.shared().writeValueAsString(event))
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** What each was told last. */
    Map<Long, CalendarEvent> latest(UUID meetingId) {
        Map<Long, CalendarEvent> latest = new HashMap<>();
        jdbc.sql("""
                select distinct on (person_id) person_id, event from invitation
                where meeting_id = ? order by person_id, id desc""")
                .param(meetingId)
                .query((row, n) -> latest.put(
                        row.getLong("person_id"),
                        JsonMapper.shared().readValue(row.getString("event"), CalendarEvent.class)))
                .list();
        return latest;
    }

    /** The meetings anybody was ever invited to that lie as late as this. */
    Set<UUID> invitedTo(LocalDateTime from) {
        return new HashSet<>(jdbc.sql("""
                select distinct i.meeting_id from invitation i join meeting m on m.id = i.meeting_id
                where m.starts_at >= ?""").param(from).query(UUID.class).list());
    }
}
