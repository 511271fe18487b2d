package dk.raadslag.web;

import dk.raadslag.access.FirstAdministrator;
import dk.raadslag.access.NewPerson;
import java.util.Map;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Where the one-time link of an empty installation leads. */
@Controller
class FirstAdministratorPages {

    static final String ADDRESS = "/foerste-administrator/";

    private final FirstAdministrator firstAdministrator;

    FirstAdministratorPages(FirstAdministrator firstAdministrator) {
        this.firstAdministrator = firstAdministrator;
    }

    @GetMapping(ADDRESS + "{secret}")
    ModelAndView page(@PathVariable String secret) {
        if (!firstAdministrator.awaits(secret)) return tooLate();
        return form(FirstAdministratorForm.EMPTY, Map.of(), HttpStatus.OK);
    }

    @PostMapping(ADDRESS + "{secret}")
    ModelAndView accept(
            @PathVariable String secret, @ModelAttribute FirstAdministratorForm form, RedirectAttributes left) {
        if (!firstAdministrator.awaits(secret)) return tooLate();
        Map<String, String> errors = form.errors();
        if (!errors.isEmpty()) return form(form, errors, HttpStatus.UNPROCESSABLE_CONTENT);
        var person = new NewPerson(form.name(), null, form.email(), null, null);
        try {
            if (firstAdministrator.accept(secret, person, form.kodeord()).isEmpty()) return tooLate();
        } catch (DuplicateKeyException e) {
            Map<String, String> taken = Map.of("email", "web.firstAdministrator.emailClosed");
            return form(form, taken, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        left.addFlashAttribute(Pages.ALERT, "web.firstAdministrator.done");
        return new ModelAndView("redirect:/log-ind");
    }

    private static ModelAndView form(FirstAdministratorForm form, Map<String, String> errors, HttpStatus status) {
        return new ModelAndView("web/log-in-first-administrator", Map.of("form", form, "errors", errors), status);
    }

    private static ModelAndView tooLate() {
        return new ModelAndView("web/log-in-too-late", HttpStatus.GONE);
    }
}
