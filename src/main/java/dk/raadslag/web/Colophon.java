package dk.raadslag.web;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Pages about the site itself. */
@Controller
class Colophon {

    @GetMapping("/tilgaengelighed")
    String accessibility() {
        return "web/accessibility";
    }
}
