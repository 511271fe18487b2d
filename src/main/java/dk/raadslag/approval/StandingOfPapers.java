package dk.raadslag.approval;

import dk.raadslag.access.Reader;
import dk.raadslag.access.Readings;
import dk.raadslag.meeting.Meetings;
import dk.raadslag.paper.Paper;
import dk.raadslag.paper.PaperStanding;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Where a paper is, by its latest submission. */
@Component
class StandingOfPapers implements PaperStanding {

    private final Readings readings;
    private final SubmissionTable table;
    private final Meetings meetings;

    StandingOfPapers(Readings readings, SubmissionTable table, Meetings meetings) {
        this.readings = readings;
        this.table = table;
        this.meetings = meetings;
    }

    @Override
    public Standing of(Reader reader, Paper paper) {
        return readings.as(reader, () -> table.latest(paper.id()))
                .map(submission -> submission.standing(paper))
                .orElse(Standing.DRAFT);
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
