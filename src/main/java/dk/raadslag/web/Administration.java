package dk.raadslag.web;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Where an administrator begins. */
@Controller
class Administration {

    @GetMapping("/administration")
    String overview() {
        return "web/administration";
    }
}
