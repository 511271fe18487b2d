package dk.raadslag.agenda;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** On which agendas standing items stand. */
@Component
class WheelTable {

    private final JdbcClient jdbc;

    WheelTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The days of the committee's meetings that are not cancelled and on whose agendas each standing item stands. */
    Map<Long, List<Came>> came(long committeeId) {
        return jdbc
                .sql("""
                        select i.standing_id, i.meeting_id, m.starts_at::date as day
                          from agenda_item i join meeting m on m.id = i.meeting_id
                         where m.committee_id = ? and i.standing_id is not null and i.removed_at is null
                           and not exists (select from meeting_cancellation c where c.meeting_id = m.id)
                         order by m.starts_at""")
                .param(committeeId)
                .query((row, number) -> new Came(
                        row.getLong("standing_id"),
                        row.getObject("meeting_id", UUID.class),
                        row.getObject("day", LocalDate.class)))
                .list()
                .stream()
                .collect(Collectors.groupingBy(Came::standingId));
    }

    record Came(long standingId, UUID meetingId, LocalDate day) {}
}
