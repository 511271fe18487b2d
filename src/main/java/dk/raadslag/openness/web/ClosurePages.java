package dk.raadslag.openness.web;

import dk.raadslag.access.Reader;
import dk.raadslag.openness.ClosureReason;
import dk.raadslag.openness.ClosureReasons;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** An administrator keeps the list of reasons for closing a case. */
@Controller
@RequestMapping(ClosurePages.ADDRESS)
class ClosurePages {

    static final String ADDRESS = "/administration/lukning";

    private final ClosureReasons reasons;
    private final Clock clock;

    ClosurePages(ClosureReasons reasons, Clock clock) {
        this.reasons = reasons;
        this.clock = clock;
    }

    @GetMapping
    ModelAndView list(Reader reader) {
        return page(reader, ClosureForm.EMPTY, Map.of(), HttpStatus.OK);
    }

    @PostMapping
    ModelAndView add(Reader reader, @ModelAttribute ClosureForm form, RedirectAttributes left) {
        Map<String, String> errors = form.errors();
        if (!errors.isEmpty()) return page(reader, form, errors, HttpStatus.UNPROCESSABLE_CONTENT);
        reasons.add(reader, form.reason(LocalDate.now(clock)));
        return done(left, "openness.done.added");
    }

    @PostMapping("/{id:\\d{1,15}}/ophoer")
    ModelAndView end(Reader reader, @PathVariable long id, RedirectAttributes left) {
        reasons.end(reader, id);
        return done(left, "openness.done.ended");
    }

    private ModelAndView page(Reader reader, ClosureForm form, Map<String, String> errors, HttpStatus status) {
        LocalDate today = LocalDate.now(clock);
        List<ClosureReason> all = reasons.all(reader);
        var view = new ClosureView(
                all.stream().filter(reason -> reason.on(today)).toList(),
                all.stream().filter(reason -> !reason.on(today)).toList(),
                form,
                errors);
        return new ModelAndView("openness/reasons", Map.of("view", view), status);
    }

    private static ModelAndView done(RedirectAttributes left, String message) {
        left.addFlashAttribute("alert", message);
        return new ModelAndView("redirect:" + ADDRESS);
    }
}
