package dk.raadslag.meeting;

import dk.raadslag.committee.Committee;
import java.time.LocalDate;
import java.time.LocalDateTime;
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

    private final JdbcClient jdbc;

    MeetingTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(UUID id, NewMeeting wanted, String address) {
        jdbc.sql("""
                insert into meeting
                    (id, committee_id, starts_at, time_known, ends_at, place, address, audience, excluded)
                values (:id, :committee, :startsAt, :timeKnown, :endsAt, :place, :address, :audience, :excluded)""")
                .param("id", id)
                .param("committee", wanted.committee().id())
                .param("startsAt", wanted.startsAt())
                .param("timeKnown", wanted.timeKnown())
                .param("endsAt", wanted.endsAt())
                .param("place", wanted.place())
                .param("address", address)
                .param("audience", wanted.committee().audience().words())
                .param("excluded", wanted.committee().audience().excludedWords())
                .update();
    }

    void update(UUID id, LocalDateTime startsAt, boolean timeKnown, @Nullable String place) {
        jdbc.sql("update meeting set starts_at = :startsAt, time_known = :timeKnown, place = :place where id = :id")
                .param("id", id)
                .param("startsAt", startsAt)
                .param("timeKnown", timeKnown)
                .param("place", place)
                .update();
    }

    Set<String> addresses(Committee committee, LocalDateTime day) {
        return new HashSet<>(jdbc.sql("select address from meeting where committee_id = ? and address like ?")
                .params(committee.id(), day.toLocalDate() + "%")
                .query((row, number) -> row.getString(1))
                .list());
    }

    Optional<MeetingRow> byId(UUID id) {
        return jdbc.sql("select * from meeting where id = ?")
                .param(id)
                .query(MeetingRow::of)
                .optional();
    }

    List<MeetingRow> byIds(Collection<UUID> ids) {
        return jdbc.sql("select * from meeting where id = any(?)")
                .param(ids.toArray(UUID[]::new))
                .query(MeetingRow::of)
                .list();
    }

    Optional<Meeting> byAddress(Committee committee, String address) {
        return jdbc.sql("select * from meeting where committee_id = ? and address = ?")
                .params(committee.id(), address)
                .query(MeetingRow::of)
                .optional()
                .map(row -> row.in(committee));
    }

    List<Meeting> of(Committee committee) {
        return jdbc.sql("select * from meeting where committee_id = ? order by starts_at desc, id")
                .param(committee.id())
                .query((row, number) -> MeetingRow.of(row, number).in(committee))
                .list();
    }

    List<Meeting> on(Committee committee, LocalDate day) {
        return jdbc.sql("select * from meeting where committee_id = ? and starts_at::date = ? order by starts_at")
                .params(committee.id(), day)
                .query((row, number) -> MeetingRow.of(row, number).in(committee))
                .list();
    }

    List<MeetingRow> coming(Collection<Long> committees, LocalDateTime from) {
        return jdbc.sql("select * from meeting where committee_id = any(?) and starts_at >= ? order by starts_at, id")
                .params(committees.toArray(Long[]::new), from)
                .query(MeetingRow::of)
                .list();
    }

    List<MeetingRow> coming(LocalDateTime from, int limit) {
        return jdbc.sql("select * from meeting where starts_at >= ? order by starts_at, id limit ?")
                .params(from, limit)
                .query(MeetingRow::of)
                .list();
    }
}
