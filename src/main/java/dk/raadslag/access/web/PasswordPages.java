package dk.raadslag.access.web;

import dk.raadslag.access.PasswordLinks;
import dk.raadslag.access.Person;
import dk.raadslag.access.WeakPassword;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Where the link leads by which somebody chooses a password. */
@Controller
class PasswordPages {

    static final String ADDRESS = "/adgangskode/";

    private final PasswordLinks links;

    PasswordPages(PasswordLinks links) {
        this.links = links;
    }

    @GetMapping(ADDRESS + "{secret}")
    ModelAndView page(@PathVariable String secret) {
        return form(links.owner(secret), Map.of(), HttpStatus.OK);
    }

    @PostMapping(ADDRESS + "{secret}")
    ModelAndView choose(
            @PathVariable String secret, @RequestParam(defaultValue = "") String kodeord, RedirectAttributes left) {
        if (WeakPassword.is(kodeord)) {
            Map<String, String> errors = Map.of("kodeord", "web.firstAdministrator.passwordWeak");
            return form(links.owner(secret), errors, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        if (!links.setPassword(secret, kodeord)) return tooLate();
        left.addFlashAttribute("alert", "access.password.done");
        return new ModelAndView("redirect:/log-ind");
    }

    private static ModelAndView form(Optional<Person> owner, Map<String, String> errors, HttpStatus status) {
        return owner.map(person ->
                        new ModelAndView("access/password", Map.of("person", person, "errors", errors), status))
                .orElseGet(PasswordPages::tooLate);
    }

    private static ModelAndView tooLate() {
        return new ModelAndView("access/password-too-late", HttpStatus.GONE);
    }
}
