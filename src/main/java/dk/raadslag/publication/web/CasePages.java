package dk.raadslag.publication.web;

import dk.raadslag.access.Reader;
import dk.raadslag.publication.Editions;
import dk.raadslag.publication.Treatment;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.servlet.ModelAndView;

/** A case's way through all committees. */
@Controller
class CasePages {

    private final Editions editions;
    private final Freshness freshness;

    CasePages(Editions editions, Freshness freshness) {
        this.editions = editions;
        this.freshness = freshness;
    }

    @GetMapping("/sag/{address}")
    @Nullable
    ModelAndView show(Reader reader, @PathVariable String address, ServletWebRequest request) {
        List<Treatment> treatments = editions.treatments(reader, address);
        if (treatments.isEmpty()) throw Absences.notFound().get();
        if (freshness.unchanged(request, reader, hashes(treatments))) return null;
        return new ModelAndView("publication/case", "view", CaseView.of(treatments, null));
    }

    private static List<String> hashes(List<Treatment> treatments) {
        return treatments.stream().map(treatment -> treatment.edition().hash()).toList();
    }
}
