package dk.raadslag.agenda;

import dk.raadslag.agenda.AgendaTable.Stamp;
import dk.raadslag.agenda.Numbering.Choice;
import dk.raadslag.meeting.Meeting;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class NumberingTable {

    private final JdbcClient jdbc;

    NumberingTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Choice chosen(long committeeId) {
        return jdbc.sql("select * from agenda_numbering where committee_id = ? order by id desc limit 1")
                .param(committeeId)
                .query((row, number) -> new Choice(row.getBoolean("running"), row.getString("case_number")))
                .optional()
                .orElse(Choice.NONE);
    }

    void insert(long committeeId, Choice choice, Stamp by) {
        jdbc.sql("""
                insert into agenda_numbering (committee_id, running, case_number, at, by)
                values (:committee, :running, :number, :at, :by)""")
                .param("committee", committeeId)
                .param("running", choice.running())
                .param("number", choice.caseNumber())
                .param("at", by.at().atOffset(ZoneOffset.UTC))
                .param("by", by.by())
                .update();
    }

    /** Lets one agenda of the committee at a time be given its numbers, until the transaction ends. */
    void hold(long committeeId) {
        jdbc.sql("select pg_advisory_xact_lock(hashtext('agenda numbers'), ?)")
                .param((int) committeeId)
                .query((row, number) -> 0)
                .list();
    }

    /** The numbers that a meeting's items were sent out with, also those taken off since. */
    Map<Long, Integer> sent(UUID meetingId) {
        return jdbc
                .sql("select id, number from agenda_item where meeting_id = ? and number is not null")
                .param(meetingId)
                .query((row, number) -> Map.entry(row.getLong("id"), row.getInt("number")))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /**
     * The last number of the year that is taken: by what was sent out, and after that by what stands on agendas before
     * this meeting.
     */
    int lastBefore(Meeting meeting) {
        LocalDateTime from = meeting.startsAt().withDayOfYear(1).toLocalDate().atStartOfDay();
        return jdbc.sql("""
                        select coalesce(max(i.number), 0) + count(*) filter (
                                 where i.number is null and i.removed_at is null and i.kind <> 'HEADING'
                                   and m.starts_at < :starts and m.id <> :meeting
                                   and not exists (select from meeting_cancellation c where c.meeting_id = m.id))
                          from agenda_item i join meeting m on m.id = i.meeting_id
                         where m.committee_id = :committee and m.starts_at >= :from and m.starts_at < :to""")
                .param("starts", meeting.startsAt())
                .param("meeting", meeting.id())
                .param("committee", meeting.committee().id())
                .param("from", from)
                .param("to", from.plusYears(1))
                .query(Integer.class)
                .single();
    }

    void number(long itemId, int number) {
        jdbc.sql("update agenda_item set number = ? where id = ? and number is null")
                .params(number, itemId)
                .update();
    }
}
