package dk.raadslag.agenda;

import dk.raadslag.agenda.AgendaTable.Stamp;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class PostponementTable {

    private static final String STANDING = """
            select p.id, p.item_id, i.meeting_id as from_meeting, p.to_meeting_id
              from agenda_postponement p join agenda_item i on i.id = p.item_id
             where not exists (select from agenda_postponement_end e where e.postponement_id = p.id)""";

    private final JdbcClient jdbc;

    PostponementTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(long itemId, @Nullable UUID toMeeting, Stamp by) {
        jdbc.sql("insert into agenda_postponement (item_id, to_meeting_id, at, by) values (:item, :to, :at, :by)")
                .param("item", itemId)
                .param("to", toMeeting)
                .param("at", by.at().atOffset(ZoneOffset.UTC))
                .param("by", by.by())
                .update();
    }

    void end(long id, Stamp by) {
        jdbc.sql("insert into agenda_postponement_end (postponement_id, at, by) values (?, ?, ?)")
                .params(id, by.at().atOffset(ZoneOffset.UTC), by.by())
                .update();
    }

    /** What holds of the items of a meeting's agenda. */
    List<Postponement> of(UUID meetingId) {
        return jdbc.sql(STANDING + " and i.meeting_id = ? order by p.id")
                .param(meetingId)
                .query(PostponementTable::postponement)
                .list();
    }

    /**
     * What holds and whose item is on no agenda of a meeting to be held, in the order it was put off: one that was put
     * off again by a record opened again is where it was put the first time.
     */
    List<Postponement> waiting(long committeeId) {
        return jdbc.sql(STANDING + """
                         and exists (select from meeting m where m.id = i.meeting_id and m.committee_id = ?)
                         and not exists (
                           select from agenda_item l join agenda_postponement q on q.id = l.postponement_id
                            where q.item_id = p.item_id and l.removed_at is null
                              and not exists (select from meeting_cancellation c where c.meeting_id = l.meeting_id))
                         order by p.id""")
                .param(committeeId)
                .query(PostponementTable::postponement)
                .list();
    }

    /** Says that the item is what was put off. */
    void tie(long itemId, long id) {
        jdbc.sql("update agenda_item set postponement_id = ? where id = ? and postponement_id is null")
                .params(id, itemId)
                .update();
    }

    /** What brought items onto this agenda, by their ids. */
    Map<Long, Postponement> into(UUID meetingId) {
        return jdbc
                .sql("""
                        select l.id as landed, p.id, p.item_id, i.meeting_id as from_meeting, p.to_meeting_id
                          from agenda_item l join agenda_postponement p on p.id = l.postponement_id
                          join agenda_item i on i.id = p.item_id
                         where l.meeting_id = ? and l.removed_at is null""")
                .param(meetingId)
                .query((row, number) -> Map.entry(row.getLong("landed"), postponement(row, number)))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** The item it became on a later agenda, unless that has been sent out since. */
    Optional<Long> unsent(long id) {
        return jdbc.sql("""
                        select l.id from agenda_item l where l.postponement_id = ? and l.removed_at is null
                           and not exists (select from dispatch d where d.meeting_id = l.meeting_id and d.at >= l.added_at)""").param(id).query(Long.class).optional();
    }

    private static Postponement postponement(ResultSet row, int number) throws SQLException {
        return new Postponement(
                row.getLong("id"),
                row.getLong("item_id"),
                row.getObject("from_meeting", UUID.class),
                row.getObject("to_meeting_id", UUID.class));
    }
}
