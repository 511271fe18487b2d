package dk.raadslag.approval;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

@Component
class SubmissionTable {

    private static final String STEPS = """
            select s.*, coalesce(taken.person_id, s.person_id) as holder, taken.at as taken_at,
                   v.by, v.instead_of, v.at, v.approved, v.reason, v.suggestions, v.snapshot,
                   case when not stands.stands then stands.at end as undone_at
              from approval_step s
              left join lateral (select t.person_id, t.at from take_over t where t.step_id = s.id order by t.id desc limit 1) taken
                on true
              left join lateral (select * from verdict v where v.step_id = s.id order by v.id desc limit 1) v on true
              left join lateral (select n.stands, n.at from verdict_standing n where n.verdict_id = v.id order by n.id desc limit 1) stands
                on true
             where s.submission_id = any(?)
             order by s.turn, s.position
            """;

    private final JdbcClient jdbc;

    SubmissionTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Every submission of the paper, the latest first. */
    List<Submission> of(long paperId) {
        return with(
                jdbc.sql("""
                        select s.*, r.at as recalled_at
                          from submission s left join submission_recall r on r.submission_id = s.id
                         where s.paper_id = ? order by s.id desc""").param(paperId).query(SubmissionTable::submission).list());
    }

    Optional<Submission> latest(long paperId) {
        return of(paperId).stream().findFirst();
    }

    /** The latest of each paper that has one. */
    List<Submission> latest(Collection<Long> papers) {
        return with(jdbc.sql("""
                        select distinct on (s.paper_id) s.*, r.at as recalled_at
                          from submission s left join submission_recall r on r.submission_id = s.id
                         where s.paper_id = any(?) order by s.paper_id, s.id desc""")
                .param(papers.toArray(Long[]::new))
                .query(SubmissionTable::submission)
                .list());
    }

    boolean hasApprovals(long paperId) {
        return jdbc.sql("""
                select exists (select from submission s
                                 join approval_step t on t.submission_id = s.id
                                 join verdict v on v.step_id = t.id and v.approved
                                where s.paper_id = ?)""").param(paperId).query(Boolean.class).single();
    }

    List<Submission> byIds(List<Long> ids) {
        return with(jdbc.sql("""
                        select s.*, r.at as recalled_at
                          from submission s left join submission_recall r on r.submission_id = s.id
                         where s.id = any(?) order by s.id""")
                .param(ids.toArray(Long[]::new))
                .query(SubmissionTable::submission)
                .list());
    }

    private List<Submission> with(List<Submission> bare) {
        Long[] ids = bare.stream().map(Submission::id).toArray(Long[]::new);
        Map<Long, List<OfSubmission>> steps = jdbc.sql(STEPS).param(ids).query(SubmissionTable::step).list().stream()
                .collect(Collectors.groupingBy(OfSubmission::submissionId));
        return bare.stream()
                .map(each -> each.with(steps.getOrDefault(each.id(), List.of()).stream()
                        .map(OfSubmission::step)
                        .toList()))
                .toList();
    }

    private record OfSubmission(long submissionId, AskedStep step) {}

    long insert(long paperId, Plan plan, long by, Instant at) {
        return jdbc.sql("""
                insert into submission (paper_id, meeting_id, route, asks_again, by, at)
                values (:paper, :meeting, :route, :again, :by, :at) returning id""")
                .param("paper", paperId)
                .param("meeting", plan.meetingId())
                .param("route", plan.route().name())
                .param("again", plan.route().asksAgain())
                .param("by", by)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .query(Long.class)
                .single();
    }

    void insertStep(long submissionId, int position, RouteStep step, long personId, @Nullable LocalDate due) {
        jdbc.sql("""
                insert into approval_step (submission_id, position, turn, name, person_id, days_before, due)
                values (:submission, :position, :turn, :name, :person, :days, :due)""")
                .param("submission", submissionId)
                .param("position", position)
                .param("turn", step.turn())
                .param("name", step.name())
                .param("person", personId)
                .param("days", step.daysBefore())
                .param("due", due)
                .update();
    }

    void insertVerdict(long stepId, Verdict verdict) {
        jdbc.sql("""
                insert into verdict (step_id, by, instead_of, at, approved, reason, suggestions, snapshot)
                values (:step, :by, :insteadOf, :at, :approved, :reason, :suggestions, :snapshot::jsonb)""")
                .param("step", stepId)
                .param("by", verdict.by())
                .param("insteadOf", verdict.insteadOf())
                .param("at", verdict.at().atOffset(ZoneOffset.UTC))
                .param("approved", verdict.approved())
                .param("reason", verdict.reason())
                .param("suggestions", verdict.suggestions())
                .param("snapshot", JsonMapper.shared().writeValueAsString(verdict.snapshot()))
                .update();
    }

    /** Of the step's latest verdict. */
    void insertStanding(long stepId, boolean stands, Instant at) {
        jdbc.sql("""
                insert into verdict_standing (verdict_id, stands, at)
                select max(v.id), :stands, :at from verdict v where v.step_id = :step""")
                .param("stands", stands)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("step", stepId)
                .update();
    }

    void insertTakeOver(long stepId, long personId, Instant at) {
        jdbc.sql("insert into take_over (step_id, person_id, at) values (?, ?, ?)")
                .params(stepId, personId, at.atOffset(ZoneOffset.UTC))
                .update();
    }

    void insertRecall(long submissionId, long by, Instant at) {
        jdbc.sql("insert into submission_recall (submission_id, by, at) values (?, ?, ?)")
                .params(submissionId, by, at.atOffset(ZoneOffset.UTC))
                .update();
    }

    private static Submission submission(ResultSet row, int n) throws SQLException {
        return new Submission(
                row.getLong("id"),
                row.getLong("paper_id"),
                row.getLong("by"),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getObject("meeting_id", UUID.class),
                null,
                row.getString("route"),
                row.getBoolean("asks_again"),
                List.of(),
                moment(row, "recalled_at"));
    }

    private static @Nullable Instant moment(ResultSet row, String column) throws SQLException {
        OffsetDateTime moment = row.getObject(column, OffsetDateTime.class);
        return moment == null ? null : moment.toInstant();
    }

    private static OfSubmission step(ResultSet row, int n) throws SQLException {
        return new OfSubmission(
                row.getLong("submission_id"),
                new AskedStep(
                        row.getLong("id"),
                        row.getInt("turn"),
                        row.getString("name"),
                        row.getLong("holder"),
                        moment(row, "taken_at"),
                        row.getObject("due", LocalDate.class),
                        row.getObject("days_before", Integer.class),
                        row.getObject("by") == null ? null : verdict(row),
                        moment(row, "undone_at")));
    }

    private static Verdict verdict(ResultSet row) throws SQLException {
        return new Verdict(
                row.getLong("by"),
                row.getObject("instead_of", Long.class),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getBoolean("approved"),
                row.getString("reason"),
                row.getInt("suggestions"),
                JsonMapper.shared().readValue(row.getString("snapshot"), Snapshot.class));
    }
}
