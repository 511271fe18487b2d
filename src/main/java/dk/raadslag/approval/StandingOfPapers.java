package dk.raadslag.approval;

import static java.util.Objects.requireNonNull;
import static java.util.Objects.requireNonNullElse;

import dk.raadslag.access.Reader;
import dk.raadslag.access.Readings;
import dk.raadslag.meeting.Meeting;
import dk.raadslag.meeting.Meetings;
import dk.raadslag.paper.Paper;
import dk.raadslag.paper.PaperStanding;
import dk.raadslag.paper.Papers;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Where a paper is, by its latest submission. */
@Component
class StandingOfPapers implements PaperStanding {

    private final Readings readings;
    private final SubmissionTable table;
    private final Meetings meetings;
    private final Papers papers;

    StandingOfPapers(Readings readings, SubmissionTable table, Meetings meetings, Papers papers) {
        this.readings = readings;
        this.table = table;
        this.meetings = meetings;
        this.papers = papers;
    }

    @Override
    public Standing of(Reader reader, Paper paper) {
        return readings.as(reader, () -> table.latest(paper.id()))
                .map(submission -> submission.standing(paper))
                .orElse(Standing.DRAFT);
    }

    @Override
    public Map<Long, Way> ways(Reader reader, Collection<Long> ids) {
        return readings.as(reader, () -> {
            Map<Long, Submission> latest = table.latest(List.copyOf(ids));
            List<UUID> meant = latest.values().stream()
                    .flatMap(submission -> Stream.ofNullable(submission.meetingId()))
                    .distinct()
                    .toList();
            Map<UUID, LocalDate> days = meetings.byIds(meant).stream()
                    .collect(Collectors.toMap(
                            Meeting::id, meeting -> meeting.startsAt().toLocalDate()));
            return papers.byIds(reader, latest.keySet()).stream()
                    .collect(Collectors.toMap(
                            Paper::id, paper -> way(paper, requireNonNull(latest.get(paper.id())), days)));
        });
    }

    private static Way way(Paper paper, Submission submission, Map<UUID, LocalDate> days) {
        List<AskedStep> waiting = submission.waiting(paper);
        return new Way(
                submission.standing(paper),
                waiting.stream().map(AskedStep::personId).distinct().toList(),
                waiting.stream()
                        .flatMap(step -> Stream.ofNullable(step.due()))
                        .min(Comparator.naturalOrder())
                        .orElse(null),
                submission.meetingId() == null ? null : days.get(submission.meetingId()));
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
        return readings.as(
                reader,
                () -> table.latest(paper.id())
                        .flatMap(submission -> Optional.ofNullable(submission.meetingId()))
                        .flatMap(meetings::byId)
                        .map(meeting -> meeting.startsAt().toLocalDate()));
    }
}
