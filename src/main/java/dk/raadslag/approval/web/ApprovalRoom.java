package dk.raadslag.approval.web;

import dk.raadslag.absence.AbsenceOffice;
import dk.raadslag.access.People;
import dk.raadslag.access.Person;
import dk.raadslag.access.Reader;
import dk.raadslag.access.Readings;
import dk.raadslag.approval.ApprovalRoute;
import dk.raadslag.approval.ApprovalRule;
import dk.raadslag.approval.Approvals;
import dk.raadslag.approval.AskedStep;
import dk.raadslag.approval.Reason;
import dk.raadslag.approval.Routes;
import dk.raadslag.approval.Submission;
import dk.raadslag.approval.Verdict;
import dk.raadslag.approval.web.ApprovalView.Step;
import dk.raadslag.committee.Committee;
import dk.raadslag.committee.Committees;
import dk.raadslag.meeting.Meeting;
import dk.raadslag.meeting.Meetings;
import dk.raadslag.paper.Paper;
import dk.raadslag.paper.Papers;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/** Gathers what the page of a paper's way shows. */
@Component
class ApprovalRoom {

    private final Readings readings;
    private final Papers papers;
    private final Approvals approvals;
    private final Routes routes;
    private final Committees committees;
    private final Meetings meetings;
    private final AbsenceOffice absences;
    private final People people;
    private final Clock clock;

    ApprovalRoom(
            Readings readings,
            Papers papers,
            Approvals approvals,
            Routes routes,
            Committees committees,
            Meetings meetings,
            AbsenceOffice absences,
            People people,
            Clock clock) {
        this.readings = readings;
        this.papers = papers;
        this.approvals = approvals;
        this.routes = routes;
        this.committees = committees;
        this.meetings = meetings;
        this.absences = absences;
        this.people = people;
        this.clock = clock;
    }

    /** @throws ResponseStatusException when there is none for this reader */
    Paper paper(Reader reader, long id) {
        return papers.byId(reader, id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    boolean reads(Reader reader, long id) {
        return papers.byId(reader, id).isPresent();
    }

    ApprovalView view(Reader reader, Paper paper, SendForm form, List<Reason> refused) {
        List<Submission> sent = approvals.of(reader, paper);
        @Nullable Submission latest = sent.isEmpty() ? null : sent.getFirst();
        List<Committee> passes = readings.as(
                reader,
                () -> paper.committees().stream()
                        .flatMap(id -> committees.byId(id).stream())
                        .toList());
        List<ApprovalRoute> serving =
                passes.isEmpty() ? List.<ApprovalRoute>of() : routes.serving(reader, passes.getFirst());
        List<Person> approvers = approvers(paper);
        List<Meeting> coming = meetings(reader, passes);
        return new ApprovalView(
                paper,
                latest,
                latest == null ? List.of() : steps(reader, paper, latest, latest.isOver()),
                sent.stream()
                        .skip(1)
                        .map(round -> new ApprovalView.Round(round, steps(reader, paper, round, true)))
                        .toList(),
                papers.whyNotChange(reader, paper).isEmpty(),
                approvals.whyNotSend(reader, paper),
                serving,
                approvers,
                coming,
                latest == null ? form : form.again(latest, serving, approvers, coming),
                refused);
    }

    /** The meetings it may be meant for whose deadlines by the chosen route are past. */
    List<TooClose> tooClose(ApprovalView view) {
        if (view.routes().isEmpty()) return List.of();
        return view.meetings().stream()
                .map(meeting -> new TooClose(meeting, late(view.route(), meeting)))
                .filter(meeting -> !meeting.steps().isEmpty())
                .toList();
    }

    private List<TooClose.Late> late(ApprovalRoute route, Meeting meeting) {
        LocalDate today = LocalDate.now(clock);
        List<LocalDate> deadlines =
                approvals.deadlines(route, meeting.startsAt().toLocalDate());
        return IntStream.range(0, deadlines.size())
                .filter(step -> deadlines.get(step).isBefore(today))
                .mapToObj(step -> new TooClose.Late(route.steps().get(step).name(), deadlines.get(step)))
                .toList();
    }

    private List<Person> approvers(Paper paper) {
        return approvals.approvers().stream()
                .filter(person -> !paper.everAuthors().contains(person.id()))
                .toList();
    }

    private List<Meeting> meetings(Reader reader, List<Committee> passes) {
        return readings.as(reader, () -> meetings.coming(passes, LocalDateTime.now(clock)));
    }

    private List<Step> steps(Reader reader, Paper paper, Submission submission, boolean over) {
        return submission.steps().stream()
                .map(asked -> step(reader, paper, submission, asked, over))
                .toList();
    }

    Step step(Reader reader, Paper paper, Submission submission, AskedStep asked) {
        return step(reader, paper, submission, asked, false);
    }

    /** Of a round that is over nobody asks what has changed since, and to find it out takes long. */
    private Step step(Reader reader, Paper paper, Submission submission, AskedStep asked, boolean over) {
        boolean waits = submission.waiting(paper).contains(asked);
        LocalDate due = asked.due();
        List<Reason> whyNot = approvals.whyNotDecide(reader, paper, submission, asked);
        return new Step(
                asked,
                name(reader, asked.personId()),
                absences.today(reader, asked.personId()).isPresent(),
                deputy(reader, asked),
                decidedBy(reader, asked),
                waits ? submission.waitingSince(asked) : null,
                waits && due != null && due.isBefore(LocalDate.now(clock)),
                submission.settled(asked, paper),
                submission.cancelled(),
                whyNot.stream().anyMatch(reason -> reason.rule() == ApprovalRule.OWN_PAPER_AS_DEPUTY),
                !over && submission.overtaken(asked, paper)
                        ? since(reader, paper, Objects.requireNonNull(asked.verdict()))
                        : null,
                whyNot.isEmpty() ? sinceLast(reader, paper, asked) : null,
                whyNot.isEmpty(),
                approvals.whyNotTakeOver(reader, paper, submission, asked).isEmpty());
    }

    private @Nullable String deputy(Reader reader, AskedStep asked) {
        return absences.deputyToday(asked.personId())
                .map(deputy -> name(reader, deputy))
                .orElse(null);
    }

    private @Nullable String decidedBy(Reader reader, AskedStep asked) {
        Verdict verdict = asked.verdict();
        return verdict == null || verdict.insteadOf() == null ? null : name(reader, verdict.by());
    }

    private SinceApproved since(Reader reader, Paper paper, Verdict verdict) {
        List<Long> went = verdict.snapshot().committees();
        String by = Objects.equals(reader.personId(), verdict.by()) ? null : name(reader, verdict.by());
        return new SinceApproved(verdict, by, paper, named(reader, went), named(reader, paper.committees()));
    }

    private @Nullable SinceApproved sinceLast(Reader reader, Paper paper, AskedStep asked) {
        return approvals.of(reader, paper).stream()
                .flatMap(round -> round.steps().stream())
                .flatMap(step -> Stream.ofNullable(step.verdict()))
                .filter(verdict -> isOf(verdict, reader.personId()) || isOf(verdict, asked.personId()))
                .max(Comparator.comparing(Verdict::at))
                .map(verdict -> since(reader, paper, verdict))
                .filter(since -> !since.isEmpty())
                .orElse(null);
    }

    private static boolean isOf(Verdict verdict, @Nullable Long person) {
        return Objects.equals(person, verdict.by()) || person != null && person.equals(verdict.insteadOf());
    }

    private List<String> named(Reader reader, List<Long> ids) {
        return readings.as(
                reader,
                () -> ids.stream()
                        .flatMap(id -> committees.byId(id).stream())
                        .map(Committee::name)
                        .toList());
    }

    /** The names of those who have the steps. */
    String holders(Reader reader, List<AskedStep> steps) {
        return steps.stream().map(step -> name(reader, step.personId())).collect(Collectors.joining(", "));
    }

    String name(Reader reader, long personId) {
        return readings.as(reader, () -> people.byId(personId))
                .map(Person::name)
                .orElse("");
    }
}
