package dk.raadslag.approval.web;

import dk.raadslag.absence.Absence;
import dk.raadslag.absence.AbsenceOffice;
import dk.raadslag.access.Reader;
import dk.raadslag.approval.Approvals;
import dk.raadslag.approval.Submission;
import dk.raadslag.comment.Comments;
import dk.raadslag.comment.Mentions;
import dk.raadslag.paper.Paper;
import dk.raadslag.paper.PaperMargin;
import dk.raadslag.paper.PaperStanding.Standing;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** What waits for somebody today, as a list and as a pile to read. */
@Controller
class DayPages {

    private final Approvals approvals;
    private final ApprovalRoom room;
    private final Comments comments;
    private final Mentions mentions;
    private final AbsenceOffice absences;

    DayPages(Approvals approvals, ApprovalRoom room, Comments comments, Mentions mentions, AbsenceOffice absences) {
        this.approvals = approvals;
        this.room = room;
        this.comments = comments;
        this.mentions = mentions;
        this.absences = absences;
    }

    @GetMapping("/min-dag")
    ModelAndView day(Reader reader) {
        DayView day = new DayView(waiting(reader), mine(reader), named(reader), away(reader));
        return new ModelAndView("approval/day", Map.of("day", day));
    }

    private List<DayView.Mine> mine(Reader reader) {
        List<Paper> written = approvals.writtenBy(reader);
        Map<Long, Submission> sent = approvals.latestOf(reader, written);
        Map<Long, Long> open =
                comments.open(reader, written.stream().map(Paper::id).toList());
        return written.stream()
                .map(paper -> mine(reader, paper, sent.get(paper.id()), open.getOrDefault(paper.id(), 0L)))
                .toList();
    }

    private DayView.Mine mine(Reader reader, Paper paper, @Nullable Submission sent, long comments) {
        Standing standing = sent == null ? Standing.DRAFT : sent.standing(paper);
        String holders = sent == null ? "" : room.holders(reader, sent.waiting(paper));
        int proposals = paper.parts().stream()
                .mapToInt(part -> part.text().changes().size())
                .sum();
        return new DayView.Mine(paper, standing, holders, proposals, comments);
    }

    @GetMapping("/min-dag/bunke")
    ModelAndView pile(Reader reader) {
        List<DayView.Asked> asked = waiting(reader);
        Map<Long, PaperMargin.Sheet> margins = new HashMap<>();
        for (DayView.Asked one : asked)
            margins.computeIfAbsent(one.paper().id(), _ -> room.margin(reader, one.paper()));
        return new ModelAndView("approval/pile", Map.of("asked", asked, "margins", margins));
    }

    private List<DayView.Asked> waiting(Reader reader) {
        if (!reader.loggedIn()) throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        return approvals.waitingFor(reader).stream()
                .map(waiting -> new DayView.Asked(
                        waiting.paper(),
                        room.step(reader, waiting.paper(), waiting.submission(), waiting.step()),
                        room.name(reader, waiting.submission().by()),
                        Objects.equals(reader.personId(), waiting.step().personId())))
                .toList();
    }

    private List<DayView.Named> named(Reader reader) {
        return mentions.of(reader).stream()
                .map(mention -> new DayView.Named(mention, room.name(reader, mention.by())))
                .toList();
    }

    private List<DayView.Away> away(Reader reader) {
        return absences.notOver(reader).stream()
                .filter(absence -> Objects.equals(reader.personId(), absence.personId()))
                .filter(Absence::byAnother)
                .map(absence -> new DayView.Away(
                        room.name(reader, absence.setBy()),
                        absence.from(),
                        absence.to(),
                        room.name(reader, absence.deputyId())))
                .toList();
    }
}
