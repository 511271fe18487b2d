package dk.raadslag.approval;

import dk.raadslag.richtext.RichText;
import dk.raadslag.richtext.RichTextJson;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Finds the papers that may wait for somebody, without loading those that are done. It asks the paper what
 * {@link Submission#settled} asks, of the stored JSON: what is not the same there need not differ, what is the same
 * does not.
 */
@Component
class UnsettledTable {

    private static final String STEPS = """
            select s.id, s.paper_id, t.id as step_id, coalesce(taken.person_id, t.person_id) as holder
              from submission s
              join paper p on p.id = s.paper_id
              join approval_step t on t.submission_id = s.id
              left join lateral (select o.person_id from take_over o where o.step_id = t.id order by o.id desc limit 1) taken
                on true
              left join lateral (select * from verdict v where v.step_id = t.id order by v.id desc limit 1) v on true
             where s.id = (select max(n.id) from submission n where n.paper_id = s.paper_id)
               and not exists (select from submission_recall r where r.submission_id = s.id)
               and not exists (select from approval_step b join verdict back on back.step_id = b.id
                                where b.submission_id = s.id and not back.approved)
               and (v.id is null
                    or s.by in (v.by, v.instead_of)
                    or p.begun_by in (v.by, v.instead_of)
                    or exists (select from paper_author a where a.paper_id = p.id and a.person_id in (v.by, v.instead_of))
                    or exists (select from paper_former_author f
                                where f.paper_id = p.id and f.person_id in (v.by, v.instead_of))
                    or s.asks_again
                       and (v.snapshot -> 'committees' is distinct from
                              (select jsonb_agg(g.committee_id order by g.position) from paper_passing g where g.paper_id = p.id)
                            or jsonb_typeof(v.snapshot -> 'attachments') = 'array'
                               and v.snapshot -> 'attachments' is distinct from
                                     (select coalesce(jsonb_agg(jsonb_build_object(
                                               'id', a.id, 'name', a.name, 'closed', a.closed,
                                               'number', f.number, 'sha256', f.sha256) order by a.id), '[]')
                                        from paper_attachment a
                                        join lateral (select number, sha256 from paper_attachment_version
                                                       where attachment_id = a.id order by number desc limit 1) f on true
                                       where a.paper_id = p.id
                                         and not exists (select from paper_attachment_removal r where r.attachment_id = a.id))
                            or exists (select from paper_part q
                                        where q.paper_id = p.id
                                          and case q.part
                                                when 'head' then q.current is distinct from v.snapshot -> 'head'
                                                else coalesce(v.snapshot -> 'fields' -> q.part, cast(:empty as jsonb))
                                                     not in (q.current, q.base)
                                              end)))
            """;

    private final JdbcClient jdbc;

    UnsettledTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The ids of the submissions with such a step that one of the people has. */
    List<Long> submissionsWith(Set<Long> people) {
        return unsettled("select distinct id from steps where holder = any(:people) order by id")
                .param("people", people.toArray(Long[]::new))
                .query((row, n) -> row.getLong(1))
                .list();
    }

    /** The ids of such steps of the papers. */
    Set<Long> steps(Collection<Long> papers) {
        return Set.copyOf(unsettled("select step_id from steps where paper_id = any(:papers)")
                .param("papers", papers.toArray(Long[]::new))
                .query(Long.class)
                .list());
    }

    /**
     * The ids of the papers with such a step that have changed since a moment, and not since another, and of those with
     * such a step that one of the people has.
     */
    List<Long> restless(Instant changedSince, Instant quietSince, Set<Long> people) {
        return unsettled("""
                select distinct steps.paper_id
                  from steps
                 where holder = any(:people)
                    or greatest((select max(q.saved_at) from paper_part q where q.paper_id = steps.paper_id),
                                (select max(n.at) from verdict_standing n
                                   join verdict v on v.id = n.verdict_id
                                   join approval_step t on t.id = v.step_id
                                  where t.submission_id = steps.id)) between :changed and :quiet
                 order by steps.paper_id""")
                .param("changed", changedSince.atOffset(ZoneOffset.UTC))
                .param("quiet", quietSince.atOffset(ZoneOffset.UTC))
                .param("people", people.toArray(Long[]::new))
                .query((row, n) -> row.getLong(1))
                .list();
    }

    private JdbcClient.StatementSpec unsettled(String select) {
        return jdbc.sql("with steps as (" + STEPS + ") " + select).param("empty", RichTextJson.write(RichText.EMPTY));
    }
}
