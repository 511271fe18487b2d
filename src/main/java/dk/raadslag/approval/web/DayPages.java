package dk.raadslag.approval.web;

import dk.raadslag.absence.Absence;
import dk.raadslag.absence.AbsenceOffice;
import dk.raadslag.access.Reader;
import dk.raadslag.approval.Approvals;
import dk.raadslag.approval.DayCards;
import dk.raadslag.approval.Submission;
import dk.raadslag.comment.Comments;
import dk.raadslag.comment.Mentions;
import dk.raadslag.paper.Paper;
import dk.raadslag.paper.PaperPlaces;
import dk.raadslag.paper.PaperStanding.SentBack;
import dk.raadslag.paper.PaperStanding.Standing;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
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
    private final Pile pile;
    private final Comments comments;
    private final Mentions mentions;
    private final AbsenceOffice absences;
    private final PaperPlaces places;
    private final ObjectProvider<DayCards> cards;

    DayPages(
            Approvals approvals,
            ApprovalRoom room,
            Pile pile,
            Comments comments,
            Mentions mentions,
            AbsenceOffice absences,
            PaperPlaces places,
            ObjectProvider<DayCards> cards) {
        this.approvals = approvals;
        this.room = room;
        this.pile = pile;
        this.comments = comments;
        this.mentions = mentions;
        this.absences = absences;
        this.places = places;
        this.cards = cards;
    }

    @GetMapping("/min-dag")
    ModelAndView day(Reader reader) {
        requireLogIn(reader);
        List<Paper> written = approvals.writtenBy(reader);
        Map<Long, Submission> sent = approvals.latestOf(reader, written);
        DayView day = new DayView(
                back(reader, written, sent),
                pile.waiting(reader),
                mine(reader, written, sent),
                named(reader),
                cards.stream().flatMap(each -> each.of(reader).stream()).toList(),
                away(reader));
        return new ModelAndView("approval/day", Map.of("day", day));
    }

    /** By those who approve, and from agendas. */
    private List<DayView.Back> back(Reader reader, List<Paper> written, Map<Long, Submission> sent) {
        return written.stream()
                .flatMap(
                        paper -> Stream.concat(sentBack(reader, paper, sent.get(paper.id())), givenBack(reader, paper)))
                .toList();
    }

    private Stream<DayView.Back> sentBack(Reader reader, Paper paper, @Nullable Submission sent) {
        return Stream.ofNullable(sent)
                .filter(submission -> submission.state(paper) == Submission.State.SENT_BACK)
                .flatMap(submission -> submission.steps().stream())
                .flatMap(step -> Stream.ofNullable(step.verdict()))
                .filter(verdict -> !verdict.approved())
                .map(verdict ->
                        new SentBack(verdict.by(), verdict.at(), Objects.requireNonNullElse(verdict.reason(), "")))
                .map(why -> new DayView.Back(paper, room.name(reader, why.by()), why, null));
    }

    private Stream<DayView.Back> givenBack(Reader reader, Paper paper) {
        return places.of(reader, paper).stream()
                .flatMap(place -> Stream.ofNullable(place.returned())
                        .map(why -> new DayView.Back(paper, room.name(reader, why.by()), why, place.committee())));
    }

    private List<DayView.Mine> mine(Reader reader, List<Paper> written, Map<Long, Submission> sent) {
        Map<Long, Long> open =
                comments.open(reader, written.stream().map(Paper::id).toList());
        return written.stream()
                .map(paper -> mine(reader, paper, sent.get(paper.id()), open.getOrDefault(paper.id(), 0L)))
                .toList();
    }

    private DayView.Mine mine(Reader reader, Paper paper, @Nullable Submission sent, long comments) {
        Standing standing = sent == null ? Standing.DRAFT : sent.standing(paper);
        String holders = sent == null ? "" : room.holders(reader, sent.waiting(paper));
        return new DayView.Mine(paper, standing, holders, WrittenText.proposals(paper), comments);
    }

    @GetMapping(Pile.ADDRESS)
    ModelAndView pile(Reader reader) {
        requireLogIn(reader);
        return pile.page(reader, PileRefusal.NONE);
    }

    private static void requireLogIn(Reader reader) {
        if (!reader.loggedIn()) throw new ResponseStatusException(HttpStatus.NOT_FOUND);
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
