package dk.raadslag.agenda;

import dk.raadslag.access.Audience;
import dk.raadslag.agenda.AgendaItem.Returned;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class AgendaTable {

    private final JdbcClient jdbc;

    AgendaTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    boolean exists(UUID meetingId) {
        return jdbc.sql("select exists (select from agenda where meeting_id = ?)")
                .param(meetingId)
                .query(Boolean.class)
                .single();
    }

    /** @return whether there was none before */
    boolean insert(UUID meetingId, Instant at, long by, Audience audience) {
        return jdbc.sql("""
                        insert into agenda (meeting_id, begun_at, begun_by, audience, excluded)
                        values (?, ?, ?, ?, ?) on conflict do nothing""")
                        .params(meetingId, at.atOffset(ZoneOffset.UTC), by, audience.words(), audience.excludedWords())
                        .update()
                == 1;
    }

    /** Says who sees the agenda from now on. */
    void admit(UUID meetingId, Audience audience) {
        jdbc.sql("update agenda set audience = ?, excluded = ? where meeting_id = ?")
                .params(audience.words(), audience.excludedWords(), meetingId)
                .update();
    }

    /** Lets one act at a time change the agenda, until the transaction ends. */
    void hold(UUID meetingId) {
        jdbc.sql("select meeting_id from agenda where meeting_id = ? for update")
                .param(meetingId)
                .query(UUID.class)
                .optional();
    }

    List<AgendaItem> items(UUID meetingId) {
        return jdbc.sql("""
                        select i.*, r.id as return_id, r.at as returned_at, r.by as returned_by, r.reason
                          from agenda_item i
                          left join lateral (
                            select * from agenda_item_return r where r.item_id = i.id
                               and not exists (select from agenda_item_receipt b where b.return_id = r.id)
                             order by r.id desc limit 1) r on true
                         where i.meeting_id = ? and i.removed_at is null order by i.position, i.id""").param(meetingId).query(AgendaTable::item).list();
    }

    /** The cases that are on the agendas of these meetings and not put off. */
    Set<Long> papersOn(Collection<UUID> meetings) {
        return Set.copyOf(jdbc.sql("""
                        select i.paper_id from agenda_item i
                         where i.meeting_id = any(?) and i.paper_id is not null and i.removed_at is null
                           and not exists (
                             select from agenda_postponement p where p.item_id = i.id
                                and not exists (
                                  select from agenda_postponement_end e where e.postponement_id = p.id))""")
                .param(meetings.toArray(UUID[]::new))
                .query(Long.class)
                .list());
    }

    /** Where the cases stand on agendas. */
    List<OnAgenda> placesOf(Collection<Long> papers) {
        return jdbc.sql("""
                        select paper_id, meeting_id from agenda_item
                         where paper_id = any(?) and removed_at is null""")
                .param(papers.toArray(Long[]::new))
                .query((row, number) -> new OnAgenda(row.getLong("paper_id"), row.getObject("meeting_id", UUID.class)))
                .list();
    }

    record OnAgenda(long paperId, UUID meetingId) {}

    /** The ids of the items that were put on after this moment. */
    Set<Long> addedAfter(UUID meetingId, Instant moment) {
        return Set.copyOf(jdbc.sql("""
                        select id from agenda_item where meeting_id = ? and added_at > ? and removed_at is null""")
                .params(meetingId, moment.atOffset(ZoneOffset.UTC))
                .query(Long.class)
                .list());
    }

    /** The item, also when it has been taken off. */
    Optional<AgendaItem> item(long id) {
        return jdbc.sql("""
                        select i.*, null::bigint as return_id from agenda_item i where i.id = ?""").param(id).query(AgendaTable::item).optional();
    }

    long insert(UUID meetingId, int position, Row row, Stamp by) {
        NewItem words = row.words();
        return jdbc.sql("""
                        insert into agenda_item (meeting_id, position, kind, paper_id, title, minutes,
                            postponement_id, standing_id, added_at, added_by)
                        values (:meeting, :position, :kind, :paper, :title, :minutes,
                            :postponement, :standing, :at, :by) returning id""")
                .param("meeting", meetingId)
                .param("position", position)
                .param(
                        "kind",
                        words == null ? ItemKind.PAPER.name() : words.kind().name())
                .param("paper", row.paperId())
                .param("title", words == null ? null : words.title())
                .param("minutes", words == null ? null : words.minutes())
                .param("postponement", row.postponement())
                .param("standing", row.standing())
                .param("at", by.at().atOffset(ZoneOffset.UTC))
                .param("by", by.by())
                .query(Long.class)
                .single();
    }

    /** How many items at the beginning are standing ones that open an agenda. */
    int opening(UUID meetingId) {
        return jdbc.sql("""
                        select count(*) from (
                          select bool_and(coalesce(s.place = 'OPENING', false)) over (order by i.position, i.id) as opens
                            from agenda_item i left join standing_item s on s.id = i.standing_id
                           where i.meeting_id = ? and i.removed_at is null) row where opens""").param(meetingId).query(Integer.class).single();
    }

    /** How many items at the end are standing ones that close an agenda. */
    int closing(UUID meetingId) {
        return jdbc.sql("""
                        select count(*) from (
                          select bool_and(coalesce(s.place = 'CLOSING', false))
                                   over (order by i.position desc, i.id desc) as closes
                            from agenda_item i left join standing_item s on s.id = i.standing_id
                           where i.meeting_id = ? and i.removed_at is null) row where closes""").param(meetingId).query(Integer.class).single();
    }

    void describe(long id, NewItem words) {
        jdbc.sql("update agenda_item set title = :title, minutes = :minutes where id = :id")
                .param("title", words.title())
                .param("minutes", words.minutes())
                .param("id", id)
                .update();
    }

    /** How long a case is thought to take, as it was when it was sent out. */
    void plan(long id, @Nullable Integer minutes) {
        jdbc.sql("update agenda_item set minutes = :minutes where id = :id")
                .param("minutes", minutes)
                .param("id", id)
                .update();
    }

    void place(long id, int position) {
        jdbc.sql("update agenda_item set position = ? where id = ?")
                .params(position, id)
                .update();
    }

    void remove(long id, Stamp by) {
        jdbc.sql("update agenda_item set removed_at = ?, removed_by = ? where id = ?")
                .params(by.at().atOffset(ZoneOffset.UTC), by.by(), id)
                .update();
    }

    void insertReturn(long itemId, String reason, Stamp by) {
        jdbc.sql("insert into agenda_item_return (item_id, at, by, reason) values (?, ?, ?, ?)")
                .params(itemId, by.at().atOffset(ZoneOffset.UTC), by.by(), reason)
                .update();
    }

    void insertReceipt(long returnId, Stamp by) {
        jdbc.sql("insert into agenda_item_receipt (return_id, at, by) values (?, ?, ?)")
                .params(returnId, by.at().atOffset(ZoneOffset.UTC), by.by())
                .update();
    }

    /**
     * What is to become an item: a case, or words.
     *
     * @param postponement what brought it here from an earlier meeting, or null
     * @param standing what of the year wheel it is, or null
     */
    record Row(
            @Nullable Long paperId,
            @Nullable NewItem words,
            @Nullable Long postponement,
            @Nullable Long standing) {

        static Row of(long paperId) {
            return new Row(paperId, null, null, null);
        }

        static Row of(NewItem words) {
            return new Row(null, words, null, null);
        }

        Row postponed(@Nullable Long by) {
            return new Row(paperId, words, by, standing);
        }

        Row standing(long id) {
            return new Row(paperId, words, postponement, id);
        }
    }

    /** Who did something, and when. */
    record Stamp(Instant at, long by) {}

    private static AgendaItem item(ResultSet row, int number) throws SQLException {
        long id = row.getLong("id");
        String title = row.getString("title");
        Integer minutes = row.getObject("minutes", Integer.class);
        return switch (ItemKind.valueOf(row.getString("kind"))) {
            case PAPER -> new AgendaItem.OfPaper(id, row.getLong("paper_id"), returned(row));
            case PLAIN -> new AgendaItem.Plain(id, title, minutes);
            case FOLLOW_UP -> new AgendaItem.FollowUp(id, title, minutes);
            case LAST_MINUTES -> new AgendaItem.LastMinutes(id, title, minutes);
            case HEADING -> new AgendaItem.Heading(id, title);
        };
    }

    private static @Nullable Returned returned(ResultSet row) throws SQLException {
        long id = row.getLong("return_id");
        if (row.wasNull()) return null;
        OffsetDateTime at = row.getObject("returned_at", OffsetDateTime.class);
        return new Returned(id, at.toInstant(), row.getLong("returned_by"), row.getString("reason"));
    }
}
