package dk.raadslag.approval.web;

import dk.raadslag.access.Reader;
import dk.raadslag.access.Readings;
import dk.raadslag.approval.Submission;
import dk.raadslag.committee.Committee;
import dk.raadslag.committee.Committees;
import dk.raadslag.meeting.Meeting;
import dk.raadslag.meeting.Meetings;
import dk.raadslag.paper.Attachments;
import dk.raadslag.paper.Paper;
import dk.raadslag.paper.PaperMargin;
import dk.raadslag.paper.PaperProofs;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Gathers what those who approve a paper read. */
@Component
class WrittenRoom {

    private final Readings readings;
    private final Attachments attachments;
    private final Committees committees;
    private final Meetings meetings;
    private final PaperProofs proofs;
    private final PaperMargin margin;

    WrittenRoom(
            Readings readings,
            Attachments attachments,
            Committees committees,
            Meetings meetings,
            PaperProofs proofs,
            PaperMargin margin) {
        this.readings = readings;
        this.attachments = attachments;
        this.committees = committees;
        this.meetings = meetings;
        this.proofs = proofs;
        this.margin = margin;
    }

    WrittenText text(Reader reader, Paper paper, Submission submission) {
        return new WrittenText(
                paper,
                attachments.of(reader, paper).stream()
                        .filter(each -> !each.removed())
                        .toList(),
                readings.as(reader, () -> names(paper)),
                meeting(reader, submission),
                proofs.tally(reader, paper),
                margin.of(reader, paper));
    }

    private List<String> names(Paper paper) {
        return paper.committees().stream()
                .flatMap(id -> committees.byId(id).stream())
                .map(Committee::name)
                .toList();
    }

    private @Nullable Meeting meeting(Reader reader, Submission submission) {
        return readings.as(
                        reader,
                        () -> Optional.ofNullable(submission.meetingId()).flatMap(meetings::byId))
                .orElse(null);
    }
}
