package dk.raadslag.paper.web;

import dk.raadslag.access.Reader;
import dk.raadslag.access.Readings;
import dk.raadslag.casework.CaseNumber;
import dk.raadslag.casework.KleTitles;
import dk.raadslag.committee.Committee;
import dk.raadslag.committee.Committees;
import dk.raadslag.openness.ClosureReasons;
import dk.raadslag.paper.Around;
import dk.raadslag.paper.Paper;
import dk.raadslag.paper.PaperRefused;
import dk.raadslag.paper.PaperRule;
import dk.raadslag.paper.Papers;
import dk.raadslag.paper.Revising;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
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

    private static final String HERE = "/oplysninger";
    private static final String AUTHOR = "forfatter";
    private static final Map<PaperRule, String> FIELDS = Map.of(
            PaperRule.NO_COMMITTEE, "udvalg", PaperRule.COMMITTEE_ENDED, "udvalg", PaperRule.LAST_AUTHOR, AUTHOR);

    private final PaperRoom room;
    private final Papers papers;
    private final Revising revising;
    private final Readings readings;
    private final Committees committees;
    private final KleTitles subjects;
    private final ClosureReasons reasons;

    HeadPages(
            PaperRoom room,
            Papers papers,
            Revising revising,
            Readings readings,
            Committees committees,
            KleTitles subjects,
            ClosureReasons reasons) {
        this.room = room;
        this.papers = papers;
        this.revising = revising;
        this.readings = readings;
        this.committees = committees;
        this.subjects = subjects;
        this.reasons = reasons;
    }

    @GetMapping("/oplysninger")
    ModelAndView form(Reader reader, @PathVariable long id, @RequestParam(defaultValue = "") String emne) {
        Paper paper = room.paper(reader, id);
        return page(
                reader,
                paper,
                view(
                        reader,
                        paper,
                        HeadForm.of(paper).found(reasons.current(reader)).about(emne)),
                HttpStatus.OK);
    }

    private HeadView view(Reader reader, Paper paper, HeadForm form) {
        return HeadView.of(form, AroundForm.of(readings.as(reader, () -> room.named(paper.committees()))));
    }

    private HeadView typed(Reader reader, HeadForm form, AroundForm around) {
        return HeadView.of(form.choosing(reasons.all(reader)), around);
    }

    @PostMapping("/oplysninger")
    ModelAndView save(
            Reader reader,
            @PathVariable long id,
            @ModelAttribute HeadForm form,
            @ModelAttribute AroundForm around,
            RedirectAttributes left) {
        return saved(reader, id, typed(reader, form, around), Set.of(), "", left);
    }

    @PostMapping("/forfattere")
    ModelAndView addAuthor(
            Reader reader,
            @PathVariable long id,
            @ModelAttribute HeadForm form,
            @ModelAttribute AroundForm around,
            RedirectAttributes left) {
        HeadView view = typed(reader, form, around);
        HeadView named = around.forfatter().isEmpty() ? view.wrong(AUTHOR, "papers.authors.missing") : view;
        return saved(reader, id, named, Set.of(), HERE, left);
    }

    @PostMapping("/forfattere/{person:\\d{1,15}}/fratraeden")
    ModelAndView removeAuthor(
            Reader reader,
            @PathVariable long id,
            @PathVariable long person,
            @ModelAttribute HeadForm form,
            @ModelAttribute AroundForm around,
            RedirectAttributes left) {
        ModelAndView done = saved(reader, id, typed(reader, form, around), Set.of(person), HERE, left);
        boolean oneself = reader.personId() != null && reader.personId() == person;
        return oneself && papers.byId(reader, id).isEmpty() ? new ModelAndView("redirect:" + PaperPages.ADDRESS) : done;
    }

    /** The committees in the order chosen; one that is chosen twice counts where it comes first. */
    @PostMapping("/udvalg")
    ModelAndView send(
            Reader reader,
            @PathVariable long id,
            @ModelAttribute HeadForm form,
            @ModelAttribute AroundForm around,
            RedirectAttributes left) {
        return saved(reader, id, typed(reader, form, around), Set.of(), HERE, left);
    }

    /** Whichever button was pressed, all that is typed is saved, or the page comes back with all of it. */
    private ModelAndView saved(
            Reader reader, long id, HeadView typed, Set<Long> leaving, String then, RedirectAttributes left) {
        Paper paper = room.paper(reader, id);
        AroundForm.Offered offered = room.offered(reader, paper);
        String named =
                offered.isDone(typed.around().forfatter()) ? "" : typed.around().forfatter();
        Set<Long> joining = named.isEmpty() ? Set.of() : offered.meant(named);
        HeadView view = typed.wrong(errors(typed, named, joining));
        if (!view.errors().isEmpty()) return page(reader, paper, view, HttpStatus.UNPROCESSABLE_CONTENT);
        try {
            Around around = around(reader, paper, typed.around(), joining, leaving);
            return answered(
                    reader, view, revising.save(reader, paper, typed.form().save(), around), paper.id() + then, left);
        } catch (PaperRefused refused) {
            String field = FIELDS.get(refused.rule());
            if (field == null) throw refused;
            HeadView wrong = view.wrong(field, "papers.rule." + refused.rule());
            return page(reader, paper, wrong, HttpStatus.UNPROCESSABLE_CONTENT);
        }
    }

    private static Map<String, String> errors(HeadView typed, String named, Set<Long> joining) {
        Map<String, String> errors = new LinkedHashMap<>(typed.form().errors());
        errors.putAll(typed.errors());
        if (named.isEmpty() || joining.size() == 1) return errors;
        errors.put(AUTHOR, joining.isEmpty() ? "papers.authors.unknown" : "papers.authors.several");
        return errors;
    }

    private Around around(Reader reader, Paper paper, AroundForm form, Set<Long> joining, Set<Long> leaving) {
        if (!form.elsewhere()) return new Around(null, List.of(), joining, leaving);
        return readings.as(
                reader, () -> new Around(chosen(form.udvalg()), stood(paper, form.stod()), joining, leaving));
    }

    /** The form knows of those the author knows of; they may be fewer than the paper's. */
    private List<Long> stood(Paper paper, List<String> slugs) {
        if (slugs(paper).equals(slugs)) return paper.committees();
        return slugs.stream()
                .flatMap(slug -> committees.bySlug(slug).stream())
                .map(Committee::id)
                .toList();
    }

    private List<String> slugs(Paper paper) {
        return room.named(paper.committees()).stream().map(Committee::slug).toList();
    }

    private List<Long> chosen(List<String> slugs) {
        return slugs.stream()
                .map(slug -> committees
                        .bySlug(slug)
                        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND))
                        .id())
                .toList();
    }

    private ModelAndView answered(
            Reader reader, HeadView view, Revising.Revised revised, String then, RedirectAttributes left) {
        return switch (revised) {
            case Revising.Revised.Saved() -> {
                left.addFlashAttribute("alert", "papers.head.saved");
                yield new ModelAndView("redirect:" + PaperPages.ADDRESS + "/" + then);
            }
            case Revising.Revised.Stale(Paper now) -> {
                List<String> stands = readings.as(reader, () -> slugs(now));
                yield page(reader, now, view.beside(now, stands), HttpStatus.CONFLICT);
            }
        };
    }

    private List<Committee> choosable(Paper paper) {
        List<Committee> current = committees.current();
        return committees.all().stream()
                .filter(each -> current.contains(each) || paper.committees().contains(each.id()))
                .toList();
    }

    private ModelAndView page(Reader reader, Paper paper, HeadView view, HttpStatus status) {
        AroundForm.Offered offered = room.offered(reader, paper);
        return readings.as(reader, () -> {
            Map<String, Object> model = Map.of(
                    "view", room.view(reader, paper),
                    "head", view,
                    "everyCommittee", choosable(paper),
                    "offered", offered,
                    "reasons", reasons.current(reader),
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
