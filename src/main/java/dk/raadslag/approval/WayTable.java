package dk.raadslag.approval;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The steps of papers on their way without what was approved, which is as long as the papers themselves. */
@Component
class WayTable {

    private final JdbcClient jdbc;

    WayTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * A step of a paper's latest submission.
     *
     * @param holder the id of whoever has it now
     * @param due the last day as it was told when the paper was sent, or null
     * @param said whether there is a verdict
     * @param back whether that sends the paper back
     */
    record Line(
            long paperId,
            @Nullable UUID meetingId,
            boolean recalled,
            long stepId,
            int turn,
            long holder,
            @Nullable LocalDate due,
            @Nullable Integer daysBefore,
            boolean said,
            boolean back) {}

    /** By turn. */
    List<Line> latest(Collection<Long> papers) {
        return jdbc.sql("""
                        with latest as (
                          select distinct on (s.paper_id) s.id, s.paper_id, s.meeting_id, r.submission_id is not null as recalled
                            from submission s left join submission_recall r on r.submission_id = s.id
                           where s.paper_id = any(?) order by s.paper_id, s.id desc)
                        select l.paper_id, l.meeting_id, l.recalled, t.id, t.turn, t.due, t.days_before,
                               coalesce(taken.person_id, t.person_id) as holder,
                               v.approved is not null as said, v.approved is false as back
                          from latest l
                          join approval_step t on t.submission_id = l.id
                          left join lateral (select o.person_id from take_over o where o.step_id = t.id order by o.id desc limit 1) taken
                            on true
                          left join lateral (select w.approved from verdict w where w.step_id = t.id order by w.id desc limit 1) v
                            on true
                         order by t.turn, t.position""")
                .param(papers.toArray(Long[]::new))
                .query(WayTable::line)
                .list();
    }

    private static Line line(ResultSet row, int n) throws SQLException {
        return new Line(
                row.getLong("paper_id"),
                row.getObject("meeting_id", UUID.class),
                row.getBoolean("recalled"),
                row.getLong("id"),
                row.getInt("turn"),
                row.getLong("holder"),
                row.getObject("due", LocalDate.class),
                row.getObject("days_before", Integer.class),
                row.getBoolean("said"),
                row.getBoolean("back"));
    }
}
