package dk.raadslag.approval;

import static java.util.Objects.requireNonNull;

import dk.raadslag.access.Accounts;
import dk.raadslag.access.Person;
import dk.raadslag.access.Reader;
import dk.raadslag.access.Readings;
import dk.raadslag.access.Role;
import dk.raadslag.calendar.Calendar;
import dk.raadslag.calendar.WorkingDays;
import dk.raadslag.journal.Journal;
import dk.raadslag.meeting.Meetings;
import dk.raadslag.paper.Paper;
import dk.raadslag.paper.PaperSummary;
import dk.raadslag.paper.Papers;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Papers on their way through those who approve them. Each act is a transaction of its own, is refused with all its
 * reasons, and is a row with who and when; none is ever changed.
 */
@Component
public class Approvals {

    private final Readings readings;
    private final Papers papers;
    private final Submissions submissions;
    private final SubmissionTable table;
    private final UnsettledTable unsettled;
    private final RouteTable routes;
    private final Meetings meetings;
    private final Calendar calendar;
    private final Accounts accounts;
    private final TurnBell bell;
    private final AuthorNews news;
    private final Journal journal;
    private final Clock clock;

    Approvals(
            Readings readings,
            Papers papers,
            Submissions submissions,
            SubmissionTable table,
            UnsettledTable unsettled,
            RouteTable routes,
            Meetings meetings,
            Calendar calendar,
            Accounts accounts,
            TurnBell bell,
            AuthorNews news,
            Journal journal,
            Clock clock) {
        this.readings = readings;
        this.papers = papers;
        this.submissions = submissions;
        this.table = table;
        this.unsettled = unsettled;
        this.routes = routes;
        this.meetings = meetings;
        this.calendar = calendar;
        this.accounts = accounts;
        this.bell = bell;
        this.news = news;
        this.journal = journal;
        this.clock = clock;
    }

    /** Every time the paper has been sent, the latest first. */
    public List<Submission> of(Reader reader, Paper paper) {
        return submissions.of(reader, paper.id());
    }

    /** The papers the reader writes, those written in last first. */
    public List<Paper> writtenBy(Reader reader) {
        List<Long> ids = papers.all(reader).stream()
                .filter(paper -> paper.authors().contains(reader.personId()))
                .map(PaperSummary::id)
                .toList();
        Map<Long, Paper> written = papers(reader, ids);
        return ids.stream().flatMap(id -> Stream.ofNullable(written.get(id))).toList();
    }

    private Map<Long, Paper> papers(Reader reader, Collection<Long> ids) {
        return papers.byIds(reader, ids).stream().collect(Collectors.toMap(Paper::id, Function.identity()));
    }

    /** The latest submission of each of the papers that has one, by the paper's id. */
    public Map<Long, Submission> latestOf(Reader reader, Collection<Paper> papers) {
        return submissions.latest(reader, papers.stream().map(Paper::id).toList());
    }

    /** Why the reader cannot send the paper now; empty when nothing stands in the way. */
    public List<Reason> whyNotSend(Reader reader, Paper paper) {
        return readings.as(reader, () -> ApprovalRules.againstSending(reader, paper, table.latest(paper.id())));
    }

    /**
     * Sends the paper on its way. Those who do the steps may read it from then on, and propose changes.
     *
     * @throws ApprovalRefused when something stands in the way, or a step lacks somebody other than an author
     */
    public void send(Reader author, Paper paper, Plan plan) {
        readings.asClerk(() -> {
            Paper now = held(author, paper.id());
            List<Reason> reasons = new ArrayList<>(ApprovalRules.againstSending(author, now, table.latest(now.id())));
            if (!isNewest(plan.route())) refuse(List.of(Reason.of(ApprovalRule.ROUTE_CHANGED)));
            reasons.addAll(ApprovalRules.againstPlan(now, plan, approverIds()));
            if (isGone(plan.meetingId())) reasons.add(Reason.of(ApprovalRule.MEETING_GONE));
            refuse(reasons);
            long submission = table.insert(now.id(), plan, id(author), clock.instant());
            List<@Nullable LocalDate> due = deadlines(plan);
            for (int n = 0; n < plan.people().size(); n++) {
                RouteStep step = plan.route().steps().get(n);
                long person = requireNonNull(plan.people().get(n));
                table.insertStep(submission, n, step, person, due.get(n));
            }
            papers.letRead(author, now, chosen(plan));
            bell.ring(now, latest(now));
            journal.write(
                    author,
                    "paper.sent",
                    subject(now),
                    Map.of("route", plan.route().name()));
            return submission;
        });
    }

    private boolean isGone(@Nullable UUID meetingId) {
        return meetingId != null
                && meetings.byId(meetingId)
                        .filter(meeting -> !meeting.cancelled())
                        .isEmpty();
    }

    private boolean isNewest(ApprovalRoute route) {
        return !route.retired() && routes.newest(route.id()).equals(Optional.of(route));
    }

    private static Set<Long> chosen(Plan plan) {
        return plan.people().stream().map(Objects::requireNonNull).collect(Collectors.toSet());
    }

    /** Those who may be asked to do a step, by name. */
    public List<Person> approvers() {
        return accounts.having(Role.APPROVER);
    }

    private Set<Long> approverIds() {
        return approvers().stream().map(Person::id).collect(Collectors.toSet());
    }

    private List<@Nullable LocalDate> deadlines(Plan plan) {
        if (plan.meetingId() == null)
            return Collections.nCopies(plan.route().steps().size(), null);
        LocalDate meeting =
                meetings.byId(plan.meetingId()).orElseThrow().startsAt().toLocalDate();
        return List.copyOf(deadlines(plan.route(), meeting));
    }

    /** The last day of each step of the route, when the case is meant for a meeting on the day. */
    public List<LocalDate> deadlines(ApprovalRoute route, LocalDate meeting) {
        WorkingDays days = calendar.workingDays();
        return route.steps().stream()
                .map(step -> days.before(meeting, step.daysBefore()))
                .toList();
    }

    /**
     * Takes a paper back that is on its way.
     *
     * @throws ApprovalRefused when the reader does not write it, or it is not on its way
     */
    public void recall(Reader author, Paper paper) {
        readings.asClerk(() -> {
            Paper now = held(author, paper.id());
            Submission latest = latest(now);
            if (!now.authors().contains(author.personId()))
                refuse(List.of(Reason.of(ApprovalRule.ONLY_ITS_AUTHORS_SEND)));
            if (latest.state(now) != Submission.State.WAITING) refuse(List.of(Reason.of(ApprovalRule.NOT_ITS_TURN)));
            table.insertRecall(latest.id(), id(author), clock.instant());
            papers.letRead(author, now, Set.of());
            bell.takeBack(author, latest.steps(), words -> ApprovalLetters.recalled(words, now, author.name()));
            journal.write(author, "paper.recalled", subject(now), Map.of());
            return latest;
        });
    }

    /** Why the reader cannot decide the step now; empty when nothing stands in the way. */
    public List<Reason> whyNotDecide(Reader reader, Paper paper, Submission submission, AskedStep step) {
        return ApprovalRules.againstDeciding(reader, paper, submission, step);
    }

    /**
     * Approves the paper as it stands, with whatever is proposed to it.
     *
     * @param stamp the paper's when it was read
     * @throws ApprovalRefused when it is not the reader's turn, or the paper is no longer the one that was read
     */
    public void approve(Reader reader, long paperId, long stepId, String stamp) {
        decide(reader, paperId, stepId, (now, step) -> {
            if (!now.stamp().equals(stamp)) refuse(List.of(Reason.of(ApprovalRule.CHANGED_SINCE_READ)));
            insert(reader, now, step, true, null);
        });
    }

    /**
     * Sends the paper back to its authors.
     *
     * @throws ApprovalRefused when it is not the reader's turn, or no reason is given
     */
    public void sendBack(Reader reader, long paperId, long stepId, String reason) {
        decide(reader, paperId, stepId, (now, step) -> {
            if (reason.isBlank()) refuse(List.of(Reason.of(ApprovalRule.REASON_MISSING)));
            insert(reader, now, step, false, reason.strip());
        });
    }

    private void decide(Reader reader, long paperId, long stepId, BiConsumer<Paper, AskedStep> how) {
        readings.asClerk(() -> {
            Paper now = held(reader, paperId);
            Submission latest = latest(now);
            AskedStep step = step(latest, stepId);
            refuse(ApprovalRules.againstDeciding(reader, now, latest, step));
            how.accept(now, step);
            Submission after = latest(now);
            bell.ring(now, after);
            news.verdict(reader, now, after, proposed(reader, now) > 0);
            return step;
        });
    }

    private void insert(Reader reader, Paper paper, AskedStep step, boolean approved, @Nullable String reason) {
        @Nullable Long insteadOf = step.personId() == id(reader) ? null : step.personId();
        Snapshot snapshot = Snapshot.of(paper);
        Verdict verdict = new Verdict(
                id(reader), insteadOf, clock.instant(), approved, reason, proposed(reader, paper), snapshot);
        table.insertVerdict(step.id(), verdict);
        Map<String, Object> detail = new HashMap<>(Map.of("step", step.name()));
        if (insteadOf != null) detail.put("insteadOf", insteadOf);
        journal.write(reader, approved ? "paper.approved" : "paper.sent-back", subject(paper), detail);
    }

    private static int proposed(Reader reader, Paper paper) {
        return (int) paper.parts().stream()
                .flatMap(part -> part.text().changes().stream())
                .filter(change -> change.by() == id(reader))
                .count();
    }

    /** Why the reader cannot do the step instead of whoever has it; empty when nothing stands in the way. */
    public List<Reason> whyNotTakeOver(Reader reader, Paper paper, Submission submission, AskedStep step) {
        return ApprovalRules.againstTakingOver(reader, paper, submission, step);
    }

    /** @throws ApprovalRefused when the step is not the reader's to take, or not asked now */
    public void takeOver(Reader reader, long paperId, long stepId) {
        readings.asClerk(() -> {
            Paper now = held(reader, paperId);
            Submission latest = latest(now);
            AskedStep step = step(latest, stepId);
            refuse(ApprovalRules.againstTakingOver(reader, now, latest, step));
            table.insertTakeOver(step.id(), id(reader), clock.instant());
            Submission after = latest(now);
            papers.letRead(reader, now, holders(after));
            bell.takeBack(reader, List.of(step), words -> ApprovalLetters.stepLost(words, now, step, reader.name()));
            bell.know(after, step(after, stepId), id(reader));
            news.takenOver(reader, now, step);
            journal.write(reader, "paper.step-taken-over", subject(now), Map.of("step", step.name()));
            return step;
        });
    }

    /**
     * The steps that wait for the reader or for somebody the reader stands in for, those that are due first before the
     * others. What the reader may not decide for another, as an author of the paper, does not wait for the reader.
     */
    public List<Waiting> waitingFor(Reader reader) {
        return readings.as(reader, () -> {
            List<Submission> open = submissions.byIds(reader, unsettled.submissionsWith(heldFor(reader)));
            Map<Long, Paper> read =
                    papers(reader, open.stream().map(Submission::paperId).toList());
            return open.stream()
                    .flatMap(submission -> Stream.ofNullable(read.get(submission.paperId()))
                            .flatMap(paper -> waitingFor(reader, paper, submission)))
                    .sorted(Waiting.BY_DUE)
                    .toList();
        });
    }

    private static Stream<Waiting> waitingFor(Reader reader, Paper paper, Submission submission) {
        return submission.waiting(paper).stream()
                .filter(step -> step.personId() == id(reader)
                        || ApprovalRules.againstDeciding(reader, paper, submission, step)
                                .isEmpty())
                .map(step -> new Waiting(paper, submission, step));
    }

    private static Set<Long> heldFor(Reader reader) {
        Set<Long> people = new HashSet<>(reader.standsInFor());
        people.add(id(reader));
        return people;
    }

    private static Set<Long> holders(Submission submission) {
        return submission.steps().stream().map(AskedStep::personId).collect(Collectors.toSet());
    }

    private Paper held(Reader reader, long paperId) {
        papers.hold(paperId);
        return papers.byId(reader, paperId)
                .orElseThrow(() -> new ApprovalRefused(List.of(Reason.of(ApprovalRule.NOT_YOURS))));
    }

    private Submission latest(Paper paper) {
        return submissions
                .latest(paper.id())
                .orElseThrow(() -> new ApprovalRefused(List.of(Reason.of(ApprovalRule.NOT_ITS_TURN))));
    }

    private static AskedStep step(Submission submission, long stepId) {
        return submission.steps().stream()
                .filter(step -> step.id() == stepId)
                .findFirst()
                .orElseThrow(() -> new ApprovalRefused(List.of(Reason.of(ApprovalRule.NOT_ITS_TURN))));
    }

    private static void refuse(List<Reason> reasons) {
        if (!reasons.isEmpty()) throw new ApprovalRefused(reasons);
    }

    private static long id(Reader reader) {
        return requireNonNull(reader.personId());
    }

    private static String subject(Paper paper) {
        return "paper:" + paper.id();
    }
}
