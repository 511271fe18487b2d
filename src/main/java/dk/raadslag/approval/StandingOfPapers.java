package dk.raadslag.approval;

import dk.raadslag.access.Reader;
import dk.raadslag.access.Readings;
import dk.raadslag.paper.Paper;
import dk.raadslag.paper.PaperStanding;
import org.springframework.stereotype.Component;

/** Where a paper is, by its latest submission. */
@Component
class StandingOfPapers implements PaperStanding {

    private final Readings readings;
    private final SubmissionTable table;

    StandingOfPapers(Readings readings, SubmissionTable table) {
        this.readings = readings;
        this.table = table;
    }

    @Override
    public Standing of(Reader reader, Paper paper) {
        return readings.as(reader, () -> table.latest(paper.id()))
                .map(submission -> submission.standing(paper))
                .orElse(Standing.DRAFT);
    }
}
