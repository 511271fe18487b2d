package dk.raadslag.meeting;

import dk.raadslag.committee.Committee;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class MeetingTable {

    private static final String SELECT = """
            select m.*, v.from_starts_at, v.from_ends_at, v.from_place, v.to_starts_at, v.to_ends_at, v.to_place,
                   v.reason as move_reason, v.by as move_by, v.at as move_at,
                   c.reason as cancel_reason, c.by as cancel_by, c.at as cancel_at
            from meeting m
            left join meeting_cancellation c on c.meeting_id = m.id
            left join lateral (select * from meeting_move w where w.meeting_id = m.id order by w.id desc limit 1) v on true
            """;

    private final JdbcClient jdbc;

    MeetingTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(UUID id, NewMeeting wanted, String address, Instant at) {
        jdbc.sql("""
                insert into meeting
                    (id, committee_id, starts_at, time_known, ends_at, place, address, audience, excluded, kind, changed_at)
                values (:id, :committee, :startsAt, :timeKnown, :endsAt, :place, :address, :audience, :excluded, :kind,
                    :at)""")
                .param("id", id)
                .param("committee", wanted.committee().id())
                .param("startsAt", wanted.startsAt())
                .param("timeKnown", wanted.timeKnown())
                .param("endsAt", wanted.endsAt())
                .param("place", wanted.place())
                .param("address", address)
                .param("audience", wanted.committee().audience().words())
                .param("excluded", wanted.committee().audience().excludedWords())
                .param("kind", wanted.kind().name())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    void update(UUID id, LocalDateTime startsAt, boolean timeKnown, @Nullable String place, Instant at) {
        jdbc.sql("""
                update meeting set starts_at = :startsAt, time_known = :timeKnown, place = :place,
                    revision = revision + 1, changed_at = :at where id = :id""")
                .param("id", id)
                .param("startsAt", startsAt)
                .param("timeKnown", timeKnown)
                .param("place", place)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** To another time or place. */
    void move(UUID id, Slot to, Instant at) {
        jdbc.sql("""
                update meeting set starts_at = :startsAt, time_known = true, ends_at = :endsAt, place = :place,
                    revision = revision + 1, changed_at = :at where id = :id""")
                .param("id", id)
                .param("startsAt", to.startsAt())
                .param("endsAt", to.endsAt())
                .param("place", to.place())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Something beside its time and place has changed. */
    void touch(UUID id, Instant at) {
        jdbc.sql("update meeting set revision = revision + 1, changed_at = ? where id = ?")
                .params(at.atOffset(ZoneOffset.UTC), id)
                .update();
    }

    /** Nobody else plans, moves or cancels the committee's meetings before the transaction ends. */
    void hold(long committeeId) {
        jdbc.sql("select pg_advisory_xact_lock(hashtext('meetings'), ?)")
                .param((int) committeeId)
                .query()
                .listOfRows();
    }

    Set<String> addresses(Committee committee, LocalDateTime day) {
        return new HashSet<>(jdbc.sql("select address from meeting where committee_id = ? and address like ?")
                .params(committee.id(), day.toLocalDate() + "%")
                .query((row, number) -> row.getString(1))
                .list());
    }

    void share(UUID id) {
        jdbc.sql("select id from meeting where id = ? for share")
                .param(id)
                .query(UUID.class)
                .single();
    }

    Optional<MeetingRow> byId(UUID id) {
        return jdbc.sql(SELECT + "where m.id = ?")
                .param(id)
                .query(MeetingRow::of)
                .optional();
    }

    List<MeetingRow> byIds(Collection<UUID> ids) {
        return jdbc.sql(SELECT + "where m.id = any(?)")
                .param(ids.toArray(UUID[]::new))
                .query(MeetingRow::of)
                .list();
    }

    Optional<Meeting> byAddress(Committee committee, String address) {
        return jdbc.sql(SELECT + "where m.committee_id = ? and m.address = ?")
                .params(committee.id(), address)
                .query(MeetingRow::of)
                .optional()
                .map(row -> row.in(committee));
    }

    List<Meeting> of(Committee committee) {
        return jdbc.sql(SELECT + "where m.committee_id = ? order by m.starts_at desc, m.id")
                .param(committee.id())
                .query((row, number) -> MeetingRow.of(row, number).in(committee))
                .list();
    }

    List<Meeting> on(Committee committee, LocalDate day) {
        return jdbc.sql(SELECT + "where m.committee_id = ? and m.starts_at::date = ? order by m.starts_at")
                .params(committee.id(), day)
                .query((row, number) -> MeetingRow.of(row, number).in(committee))
                .list();
    }

    List<MeetingRow> from(Collection<Long> committees, LocalDateTime from) {
        return jdbc.sql(SELECT + "where m.committee_id = any(?) and m.starts_at >= ? order by m.starts_at, m.id")
                .params(committees.toArray(Long[]::new), from)
                .query(MeetingRow::of)
                .list();
    }

    List<MeetingRow> coming(LocalDateTime from, int limit) {
        return jdbc.sql(SELECT + "where m.starts_at >= ? order by m.starts_at, m.id limit ?")
                .params(from, limit)
                .query(MeetingRow::of)
                .list();
    }
}
