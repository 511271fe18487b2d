package dk.raadslag.approval.web;

import dk.raadslag.access.Reader;
import dk.raadslag.access.Readings;
import dk.raadslag.approval.ApprovalRoute;
import dk.raadslag.approval.RouteChanged;
import dk.raadslag.approval.RouteNameTaken;
import dk.raadslag.approval.Routes;
import dk.raadslag.committee.Committee;
import dk.raadslag.committee.Committees;
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

/** An administrator says which steps papers go through. */
@Controller
@RequestMapping(RoutePages.ADDRESS)
class RoutePages {

    static final String ADDRESS = "/administration/godkendelsesveje";
    private static final String ONE = "/{id:\\d{1,15}}";
    private static final String SAVE = "gem";

    private final Routes routes;
    private final Readings readings;
    private final Committees committees;

    RoutePages(Routes routes, Readings readings, Committees committees) {
        this.routes = routes;
        this.readings = readings;
        this.committees = committees;
    }

    @GetMapping
    ModelAndView list(Reader reader) {
        return new ModelAndView(
                "approval/routes", Map.of("routes", routes.all(reader), "committees", committees(reader)));
    }

    @GetMapping("/ny")
    ModelAndView blank(Reader reader) {
        return page(reader, null, RouteForm.EMPTY);
    }

    @PostMapping
    ModelAndView create(
            Reader reader,
            @RequestParam(defaultValue = SAVE) String handling,
            @RequestParam MultiValueMap<String, String> sent,
            RedirectAttributes left) {
        RouteForm form = RouteForm.of(sent);
        if (!handling.equals(SAVE)) return page(reader, null, form.after(handling));
        Map<String, String> errors = errors(reader, form);
        if (!errors.isEmpty()) return wrong(reader, null, form, errors);
        try {
            return done(routes.create(reader, form.route()), left, "routes.done.created");
        } catch (RouteNameTaken taken) {
            return wrong(reader, null, form, Map.of("navn", "routes.nameTaken"));
        }
    }

    @GetMapping(ONE)
    ModelAndView one(Reader reader, @PathVariable long id) {
        ApprovalRoute route = find(reader, id);
        return page(reader, route, RouteForm.of(route));
    }

    @PostMapping(ONE)
    ModelAndView change(
            Reader reader,
            @PathVariable long id,
            @RequestParam(defaultValue = SAVE) String handling,
            @RequestParam MultiValueMap<String, String> sent,
            RedirectAttributes left) {
        ApprovalRoute now = find(reader, id);
        RouteForm form = RouteForm.of(sent);
        if (!handling.equals(SAVE)) return page(reader, now, form.after(handling));
        Map<String, String> errors = errors(reader, form);
        if (!errors.isEmpty()) return wrong(reader, now, form, errors);
        if (form.version() != now.version()) return overtaken(reader, now, form);
        try {
            return done(routes.change(reader, now, form.route()), left, "routes.done.changed");
        } catch (RouteNameTaken taken) {
            return wrong(reader, now, form, Map.of("navn", "routes.nameTaken"));
        } catch (RouteChanged changed) {
            return overtaken(reader, find(reader, id), form);
        }
    }

    @PostMapping(ONE + "/nedlaeggelse")
    ModelAndView retire(Reader reader, @PathVariable long id, RedirectAttributes left) {
        ApprovalRoute route = find(reader, id);
        routes.retire(reader, route);
        return done(route, left, "routes.done.retired");
    }

    @PostMapping(ONE + "/genoptagelse")
    ModelAndView revive(Reader reader, @PathVariable long id, RedirectAttributes left) {
        ApprovalRoute route = find(reader, id);
        routes.revive(reader, route);
        return done(route, left, "routes.done.revived");
    }

    private Map<String, String> errors(Reader reader, RouteForm form) {
        Map<String, String> errors = new LinkedHashMap<>(form.errors());
        if (!form.scope().isWithin(committees(reader))) errors.put("udvalg", "routes.committeeUnknown");
        return errors;
    }

    private ModelAndView page(Reader reader, @Nullable ApprovalRoute route, RouteForm form) {
        return page(new RouteView(route, form, committees(reader), Map.of(), false), HttpStatus.OK);
    }

    private ModelAndView wrong(
            Reader reader, @Nullable ApprovalRoute route, RouteForm form, Map<String, String> errors) {
        var view = new RouteView(route, form, committees(reader), errors, false);
        return page(view, HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private ModelAndView overtaken(Reader reader, ApprovalRoute now, RouteForm form) {
        return page(new RouteView(now, form.on(now), committees(reader), Map.of(), true), HttpStatus.CONFLICT);
    }

    private List<Committee> committees(Reader reader) {
        return readings.as(reader, committees::all);
    }

    private ApprovalRoute find(Reader reader, long id) {
        return routes.byId(reader, id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private static ModelAndView page(RouteView view, HttpStatus status) {
        return new ModelAndView("approval/route", Map.of("view", view), status);
    }

    private static ModelAndView done(ApprovalRoute route, RedirectAttributes left, String message) {
        left.addFlashAttribute("alert", message);
        return new ModelAndView("redirect:" + ADDRESS + "/" + route.id());
    }
}
