package dk.raadslag.minutes;

import dk.raadslag.access.Audience;
import dk.raadslag.access.AudienceColumns;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which items have minutes, and who may read those. */
@Component
class ItemMinutesTable {

    private final JdbcClient jdbc;

    ItemMinutesTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Begins the minutes of an item of the meeting; nothing happens when they are begun or it is not the meeting's. */
    void begin(long itemId, UUID meetingId, Audience audience, Instant at) {
        jdbc.sql("""
                insert into item_minutes (item_id, meeting_id, begun_at, audience, excluded)
                select i.id, i.meeting_id, :at, :audience, :excluded
                  from agenda_item i where i.id = :item and i.meeting_id = :meeting and i.removed_at is null
                    on conflict do nothing""")
                .param("item", itemId)
                .param("meeting", meetingId)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("audience", audience.words())
                .param("excluded", audience.excludedWords())
                .update();
    }

    /** Lets one act at a time change the minutes of the item, until the transaction ends; empty when there are none. */
    Optional<Audience> hold(long itemId, UUID meetingId) {
        return audience(itemId, meetingId, " for update of m");
    }

    /** Who may read the minutes of the item; empty when there are none. */
    Optional<Audience> audience(long itemId, UUID meetingId) {
        return audience(itemId, meetingId, "");
    }

    private Optional<Audience> audience(long itemId, UUID meetingId, String locking) {
        return jdbc.sql("""
                        select m.audience, m.excluded from item_minutes m join agenda_item i on i.id = m.item_id
                         where m.item_id = ? and m.meeting_id = ? and i.removed_at is null""" + locking)
                .params(itemId, meetingId)
                .query((row, number) -> AudienceColumns.of(row))
                .optional();
    }

    /** The items of the meeting that have minutes; those taken off are skipped for whoever reads the agenda's rows. */
    List<Long> of(UUID meetingId) {
        return jdbc.sql("""
                        select m.item_id from item_minutes m left join agenda_item i on i.id = m.item_id
                         where m.meeting_id = ? and i.removed_at is null""")
                .param(meetingId)
                .query((row, number) -> row.getLong("item_id"))
                .list();
    }
}
