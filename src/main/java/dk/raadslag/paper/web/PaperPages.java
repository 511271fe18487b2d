package dk.raadslag.paper.web;

import static java.util.Objects.requireNonNull;

import dk.raadslag.access.Reader;
import dk.raadslag.access.Readings;
import dk.raadslag.committee.Committee;
import dk.raadslag.committee.Committees;
import dk.raadslag.paper.NewPaper;
import dk.raadslag.paper.Paper;
import dk.raadslag.paper.PaperMargin;
import dk.raadslag.paper.PaperRefused;
import dk.raadslag.paper.PaperTemplate;
import dk.raadslag.paper.PaperTemplates;
import dk.raadslag.paper.Papers;
import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
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

/** The author's cases: the list, the beginning of one, and the page it is written on. */
@Controller
@RequestMapping(PaperPages.ADDRESS)
class PaperPages {

    static final String ADDRESS = "/sager";
    static final String ONE = "/{id:\\d{1,15}}";

    private final Readings readings;
    private final Papers papers;
    private final PaperTemplates templates;
    private final Committees committees;
    private final PaperRoom room;
    private final FieldAnswers answers;
    private final AttachedRoom attached;
    private final PaperMargin margin;

    PaperPages(
            Readings readings,
            Papers papers,
            PaperTemplates templates,
            Committees committees,
            PaperRoom room,
            FieldAnswers answers,
            AttachedRoom attached,
            PaperMargin margin) {
        this.readings = readings;
        this.papers = papers;
        this.templates = templates;
        this.committees = committees;
        this.room = room;
        this.answers = answers;
        this.attached = attached;
        this.margin = margin;
    }

    @GetMapping
    ModelAndView list(Reader reader) {
        requireLogIn(reader);
        boolean begins = papers.whyNotBegin(reader).isEmpty();
        return new ModelAndView("paper/list", Map.of("rows", room.rows(reader), "begins", begins));
    }

    @GetMapping("/ny")
    ModelAndView form(
            Reader reader, @ModelAttribute NewPaperForm form, @RequestParam(required = false) @Nullable String vis) {
        requireBeginning(reader);
        boolean asked = vis != null || !form.udvalg().isEmpty();
        return form(reader, form, asked ? wrongCommittee(reader, form) : Map.of(), false);
    }

    @PostMapping
    ModelAndView begin(
            Reader reader, @ModelAttribute NewPaperForm form, @RequestParam(required = false) @Nullable String vis) {
        requireBeginning(reader);
        Map<String, String> errors = new LinkedHashMap<>(wrongCommittee(reader, form));
        if (vis == null) errors.putAll(form.errors());
        if (vis != null || !errors.isEmpty()) return form(reader, form, errors, errors.containsKey("udvalg"));
        Committee committee = committee(reader, form).orElseThrow();
        PaperTemplate template = offered(reader, committee).stream()
                .filter(each -> each.id() == requireNonNull(form.skabelon()))
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        NewPaper wanted = new NewPaper(template, form.head(), List.of(committee.id()));
        return new ModelAndView(
                "redirect:" + ADDRESS + "/" + papers.begin(reader, wanted).id());
    }

    @GetMapping(ONE)
    ModelAndView paper(Reader reader, @PathVariable long id, HttpServletRequest request) {
        Paper paper = room.paper(reader, id);
        Map<String, String> hunks = answers.hunks(reader, request, paper);
        return new ModelAndView(
                "paper/paper",
                Map.of(
                        "view", room.view(reader, paper).with(hunks),
                        "attached", attached.view(reader, paper),
                        "margin", margin.of(reader, paper)));
    }

    @ExceptionHandler
    void refused(PaperRefused refused) {
        throw new ResponseStatusException(HttpStatus.FORBIDDEN, refused.getMessage(), refused);
    }

    /** @param typed whether what is typed must be shown beside the committee, for no templates are */
    private ModelAndView form(Reader reader, NewPaperForm form, Map<String, String> errors, boolean typed) {
        List<PaperTemplate> offered = errors.containsKey("udvalg")
                ? List.of()
                : committee(reader, form).map(one -> offered(reader, one)).orElse(List.of());
        Map<String, Object> model = Map.of(
                "form", form,
                "committees", readings.as(reader, committees::current),
                "templates", offered,
                "errors", errors,
                "typed", typed);
        return new ModelAndView(
                "paper/new", model, errors.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private Map<String, String> wrongCommittee(Reader reader, NewPaperForm form) {
        Optional<Committee> chosen = committee(reader, form);
        if (chosen.isEmpty()) return Map.of("udvalg", "papers.new.committeeMissing");
        boolean still = readings.as(reader, committees::current).contains(chosen.get());
        return still ? Map.of() : Map.of("udvalg", "papers.rule.COMMITTEE_ENDED");
    }

    private Optional<Committee> committee(Reader reader, NewPaperForm form) {
        return readings.as(reader, () -> committees.bySlug(form.udvalg()));
    }

    private List<PaperTemplate> offered(Reader reader, Committee committee) {
        return templates.serving(reader, committee);
    }

    /** Papers are nobody's who is not logged in; then the page does not exist. */
    private static void requireLogIn(Reader reader) {
        if (!reader.loggedIn()) throw new ResponseStatusException(HttpStatus.NOT_FOUND);
    }

    private void requireBeginning(Reader reader) {
        requireLogIn(reader);
        if (!papers.whyNotBegin(reader).isEmpty()) throw new ResponseStatusException(HttpStatus.FORBIDDEN);
    }
}
