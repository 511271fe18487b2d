package dk.raadslag.approval;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class ToldTable {

    private final JdbcClient jdbc;

    ToldTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * @param after since when the step waits this time
     * @return false when the person has been told already
     */
    boolean insert(long stepId, long personId, Instant after, Instant at) {
        return jdbc.sql("""
                        insert into turn_told (step_id, person_id, after, at) values (?, ?, ?, ?)
                        on conflict do nothing""")
                        .params(stepId, personId, after.atOffset(ZoneOffset.UTC), at.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    boolean has(long stepId, long personId) {
        return jdbc.sql("select exists (select from turn_told where step_id = ? and person_id = ?)")
                .params(stepId, personId)
                .query(Boolean.class)
                .single();
    }

    /**
     * The papers on their way in which somebody has written since a moment, and nobody since another, and those with a
     * step that one of the people has.
     */
    List<Long> restless(Instant changedSince, Instant quietSince, Set<Long> people) {
        return jdbc.sql("""
                select s.paper_id
                  from submission s
                 where s.id = (select max(n.id) from submission n where n.paper_id = s.paper_id)
                   and not exists (select from submission_recall r where r.submission_id = s.id)
                   and ((select greatest(
                             (select max(p.saved_at) from paper_part p where p.paper_id = s.paper_id),
                             (select max(n.at) from verdict_standing n
                                join verdict v on v.id = n.verdict_id
                                join approval_step t on t.id = v.step_id
                               where t.submission_id = s.id))) between ? and ?
                        or exists (select from approval_step t where t.submission_id = s.id and coalesce(
                             (select o.person_id from take_over o where o.step_id = t.id order by o.id desc limit 1),
                             t.person_id) = any(?)))
                 order by s.paper_id""")
                .params(
                        changedSince.atOffset(ZoneOffset.UTC),
                        quietSince.atOffset(ZoneOffset.UTC),
                        people.toArray(Long[]::new))
                .query((row, n) -> row.getLong(1))
                .list();
    }
}
