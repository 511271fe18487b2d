package dk.raadslag.paper.web;

import dk.raadslag.access.Reader;
import dk.raadslag.access.Readings;
import dk.raadslag.committee.Committee;
import dk.raadslag.committee.Committees;
import dk.raadslag.paper.PaperTemplate;
import dk.raadslag.paper.PaperTemplates;
import dk.raadslag.paper.TemplateChanged;
import dk.raadslag.paper.TemplateNameTaken;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** An administrator writes the templates papers are written by. */
@Controller
@RequestMapping(TemplatePages.ADDRESS)
class TemplatePages {

    static final String ADDRESS = "/administration/skabeloner";
    private static final String ONE = "/{id:\\d{1,15}}";
    private static final String SAVE = "gem";

    private final PaperTemplates templates;
    private final Readings readings;
    private final Committees committees;

    TemplatePages(PaperTemplates templates, Readings readings, Committees committees) {
        this.templates = templates;
        this.readings = readings;
        this.committees = committees;
    }

    @GetMapping
    ModelAndView list(Reader reader) {
        return new ModelAndView(
                "paper/templates", Map.of("templates", templates.all(reader), "committees", committees(reader)));
    }

    @GetMapping("/ny")
    ModelAndView blank(Reader reader) {
        return page(view(reader, null, TemplateForm.EMPTY), HttpStatus.OK);
    }

    @PostMapping
    ModelAndView create(
            Reader reader,
            @RequestParam(defaultValue = SAVE) String handling,
            @RequestParam MultiValueMap<String, String> sent,
            RedirectAttributes left) {
        TemplateForm form = TemplateForm.of(sent);
        if (!handling.equals(SAVE)) return page(view(reader, null, form.after(handling)), HttpStatus.OK);
        Map<String, String> errors = errors(reader, form);
        if (!errors.isEmpty()) return wrong(reader, null, form, errors);
        try {
            return done(templates.create(reader, form.template(null)), left, "templates.done.created");
        } catch (TemplateNameTaken taken) {
            return wrong(reader, null, form, Map.of("navn", "templates.nameTaken"));
        }
    }

    @GetMapping(ONE)
    ModelAndView one(Reader reader, @PathVariable long id) {
        PaperTemplate template = find(reader, id);
        return page(view(reader, template, TemplateForm.of(template)), HttpStatus.OK);
    }

    @PostMapping(ONE)
    ModelAndView change(
            Reader reader,
            @PathVariable long id,
            @RequestParam(defaultValue = SAVE) String handling,
            @RequestParam MultiValueMap<String, String> sent,
            RedirectAttributes left) {
        PaperTemplate now = find(reader, id);
        TemplateForm form = TemplateForm.of(sent);
        if (!handling.equals(SAVE)) return page(view(reader, now, form.after(handling)), HttpStatus.OK);
        Map<String, String> errors = errors(reader, form);
        if (!errors.isEmpty()) return wrong(reader, now, form, errors);
        if (!form.stand().equals(TemplateForm.stand(now))) return overtaken(reader, now, form);
        try {
            return done(templates.change(reader, now, form.template(now)), left, "templates.done.changed");
        } catch (TemplateNameTaken taken) {
            return wrong(reader, now, form, Map.of("navn", "templates.nameTaken"));
        } catch (TemplateChanged changed) {
            return overtaken(reader, find(reader, id), form);
        }
    }

    @PostMapping(ONE + "/nedlaeggelse")
    ModelAndView retire(Reader reader, @PathVariable long id, RedirectAttributes left) {
        return done(templates.retire(reader, find(reader, id)), left, "templates.done.retired");
    }

    @PostMapping(ONE + "/genoptagelse")
    ModelAndView revive(Reader reader, @PathVariable long id, RedirectAttributes left) {
        return done(templates.revive(reader, find(reader, id)), left, "templates.done.revived");
    }

    private Map<String, String> errors(Reader reader, TemplateForm form) {
        Map<String, String> errors = new LinkedHashMap<>(form.errors());
        if (!form.scope().isWithin(committees(reader))) errors.put("udvalg", "templates.committeeUnknown");
        return errors;
    }

    private ModelAndView wrong(
            Reader reader, @Nullable PaperTemplate template, TemplateForm form, Map<String, String> errors) {
        var view = new TemplateView(template, form, committees(reader), errors, false);
        return page(view, HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private ModelAndView overtaken(Reader reader, PaperTemplate now, TemplateForm form) {
        return page(new TemplateView(now, form.on(now), committees(reader), Map.of(), true), HttpStatus.CONFLICT);
    }

    private TemplateView view(Reader reader, @Nullable PaperTemplate template, TemplateForm form) {
        return new TemplateView(template, form, committees(reader), Map.of(), false);
    }

    private List<Committee> committees(Reader reader) {
        return readings.as(reader, committees::all);
    }

    private PaperTemplate find(Reader reader, long id) {
        return templates.byId(reader, id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private static ModelAndView page(TemplateView view, HttpStatus status) {
        return new ModelAndView("paper/template", Map.of("view", view), status);
    }

    private static ModelAndView done(PaperTemplate template, RedirectAttributes left, String message) {
        left.addFlashAttribute("alert", message);
        return new ModelAndView("redirect:" + ADDRESS + "/" + template.id());
    }
}
