package dk.raadslag.web;

import java.time.LocalDate;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** Pages about the site itself. */
@Controller
class Colophon {

    private final AccessibilityStatement statement;

    Colophon(
            @Value("${raadslag.contact:}") String contact,
            @Value("${raadslag.accessibility.assessed}") String assessed) {
        this.statement = new AccessibilityStatement(contact.isBlank() ? null : contact, LocalDate.parse(assessed));
    }

    @GetMapping("/tilgaengelighed")
    ModelAndView accessibility() {
        return new ModelAndView("web/accessibility", "statement", statement);
    }
}
