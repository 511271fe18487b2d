package dk.raadslag.paper.web;

import dk.raadslag.access.People;
import dk.raadslag.access.Reader;
import dk.raadslag.access.Readings;
import dk.raadslag.casework.CaseNumber;
import dk.raadslag.casework.KleTitles;
import dk.raadslag.committee.Committees;
import dk.raadslag.paper.Paper;
import dk.raadslag.paper.PaperHead;
import dk.raadslag.paper.PaperRefused;
import dk.raadslag.paper.Papers;
import dk.raadslag.paper.Saving;
import dk.raadslag.paper.Writing;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What a paper says of itself, who writes it, and which committees it shall pass. */
@Controller
@RequestMapping(PaperPages.ADDRESS + PaperPages.ONE)
class HeadPages {

    private final PaperRoom room;
    private final Papers papers;
    private final Writing writing;
    private final Readings readings;
    private final Committees committees;
    private final People people;
    private final KleTitles subjects;

    HeadPages(
            PaperRoom room,
            Papers papers,
            Writing writing,
            Readings readings,
            Committees committees,
            People people,
            KleTitles subjects) {
        this.room = room;
        this.papers = papers;
        this.writing = writing;
        this.readings = readings;
        this.committees = committees;
        this.people = people;
        this.subjects = subjects;
    }

    @GetMapping("/oplysninger")
    ModelAndView form(Reader reader, @PathVariable long id, @RequestParam(defaultValue = "") String emne) {
        Paper paper = room.paper(reader, id);
        return page(reader, paper, HeadView.of(HeadForm.of(paper).about(emne)), HttpStatus.OK);
    }

    @PostMapping("/oplysninger")
    ModelAndView save(Reader reader, @PathVariable long id, @ModelAttribute HeadForm form, RedirectAttributes left) {
        Paper paper = room.paper(reader, id);
        Map<String, String> errors = form.errors();
        if (!errors.isEmpty())
            return page(reader, paper, HeadView.of(form).wrong(errors), HttpStatus.UNPROCESSABLE_CONTENT);
        return switch (writing.saveHead(reader, paper, form.save())) {
            case Saving.Saved<PaperHead> _ -> {
                left.addFlashAttribute("alert", "papers.head.saved");
                yield new ModelAndView("redirect:" + PaperPages.ADDRESS + "/" + id);
            }
            case Saving.Stale<PaperHead> stale ->
                page(reader, paper, HeadView.of(form.on(stale.version())).beside(stale.content()), HttpStatus.CONFLICT);
        };
    }

    @PostMapping("/forfattere")
    ModelAndView addAuthor(Reader reader, @PathVariable long id, @RequestParam(required = false) Long person) {
        Paper paper = room.paper(reader, id);
        boolean known =
                person != null && readings.as(reader, () -> people.byId(person)).isPresent();
        if (!known) return refused(reader, paper, Map.of("person", "papers.authors.missing"));
        return changed(reader, paper, "person", () -> papers.addAuthor(reader, paper, person));
    }

    @PostMapping("/forfattere/{person:\\d{1,15}}/fratraeden")
    ModelAndView removeAuthor(Reader reader, @PathVariable long id, @PathVariable long person) {
        Paper paper = room.paper(reader, id);
        boolean oneself = reader.personId() != null && reader.personId() == person;
        ModelAndView done = changed(reader, paper, "person", () -> papers.removeAuthor(reader, paper, person));
        return oneself && papers.byId(reader, id).isEmpty() ? new ModelAndView("redirect:" + PaperPages.ADDRESS) : done;
    }

    /** The committees in the order chosen; one that is chosen twice counts where it comes first. */
    @PostMapping("/udvalg")
    ModelAndView send(Reader reader, @PathVariable long id, @RequestParam(required = false) List<String> udvalg) {
        Paper paper = room.paper(reader, id);
        List<Long> wanted = readings.as(reader, () -> chosen(udvalg == null ? List.of() : udvalg));
        return changed(reader, paper, "udvalg", () -> papers.send(reader, paper, wanted));
    }

    private List<Long> chosen(List<String> slugs) {
        return slugs.stream()
                .filter(slug -> !slug.isEmpty())
                .map(slug -> committees
                        .bySlug(slug)
                        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND))
                        .id())
                .toList();
    }

    private ModelAndView changed(Reader reader, Paper paper, String field, Runnable act) {
        try {
            act.run();
            return new ModelAndView("redirect:" + PaperPages.ADDRESS + "/" + paper.id() + "/oplysninger");
        } catch (PaperRefused refused) {
            return refused(reader, paper, Map.of(field, "papers.rule." + refused.rule()));
        }
    }

    private ModelAndView refused(Reader reader, Paper paper, Map<String, String> errors) {
        HeadView view = HeadView.of(HeadForm.of(paper)).wrong(errors);
        return page(reader, paper, view, HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private ModelAndView page(Reader reader, Paper paper, HeadView view, HttpStatus status) {
        return readings.as(reader, () -> {
            Map<String, Object> model = Map.of(
                    "view", room.view(reader, paper),
                    "head", view,
                    "everyCommittee",
                            committees.all().stream()
                                    .filter(committee -> committee.endedOn() == null)
                                    .toList(),
                    "everyone", people.all(),
                    "subject", subject(view.form().sagsnummer()));
            return new ModelAndView("paper/head", model, status);
        });
    }

    /** What the case number says the case is about, or nothing. */
    private String subject(String caseNumber) {
        return caseNumber.isEmpty()
                ? ""
                : subjects.of(new CaseNumber(caseNumber)).orElse("");
    }

    @ExceptionHandler
    void refused(PaperRefused refused) {
        throw new ResponseStatusException(HttpStatus.FORBIDDEN, refused.getMessage(), refused);
    }
}
