package dk.raadslag.approval;

import static java.util.Objects.requireNonNullElse;

import dk.raadslag.access.Reader;
import dk.raadslag.access.Readings;
import dk.raadslag.paper.Paper;
import dk.raadslag.paper.PaperStanding;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Where a paper is, by its latest submission. */
@Component
class StandingOfPapers implements PaperStanding {

    private final Readings readings;
    private final SubmissionTable table;
    private final Submissions submissions;
    private final Ways ways;

    StandingOfPapers(Readings readings, Submissions submissions, SubmissionTable table, Ways ways) {
        this.readings = readings;
        this.table = table;
        this.submissions = submissions;
        this.ways = ways;
    }

    @Override
    public Standing of(Reader reader, Paper paper) {
        return readings.as(reader, () -> table.latest(paper.id()))
                .map(submission -> submission.standing(paper))
                .orElse(Standing.DRAFT);
    }

    @Override
    public Map<Long, Way> ways(Reader reader, Collection<Long> ids) {
        return ways.of(reader, ids);
    }

    @Override
    public List<SentBack> sentBack(Reader reader, Paper paper) {
        return readings.as(reader, () -> table.latest(paper.id())).stream()
                .filter(submission -> submission.state(paper) == Submission.State.SENT_BACK)
                .flatMap(submission -> submission.steps().stream())
                .filter(AskedStep::sentBack)
                .flatMap(step -> Stream.ofNullable(step.verdict()))
                .map(verdict -> new SentBack(verdict.by(), verdict.at(), requireNonNullElse(verdict.reason(), "")))
                .toList();
    }

    @Override
    public Optional<LocalDate> meeting(Reader reader, Paper paper) {
        return submissions.of(reader, paper.id()).stream()
                .limit(1)
                .filter(submission -> !submission.cancelled())
                .flatMap(submission -> Stream.ofNullable(submission.meeting()))
                .map(meeting -> meeting.startsAt().toLocalDate())
                .findFirst();
    }
}
