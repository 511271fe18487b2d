package dk.raadslag.publication.web;

import dk.raadslag.access.Reader;
import dk.raadslag.access.Readings;
import dk.raadslag.casework.Subjects;
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

    private final Readings readings;
    private final Editions editions;
    private final Subjects subjects;
    private final Freshness freshness;

    CasePages(Readings readings, Editions editions, Subjects subjects, Freshness freshness) {
        this.readings = readings;
        this.editions = editions;
        this.subjects = subjects;
        this.freshness = freshness;
    }

    @GetMapping("/sag/{address}")
    @Nullable
    ModelAndView show(Reader reader, @PathVariable String address, ServletWebRequest request) {
        CaseView view = readings.as(reader, () -> view(editions.treatments(reader, address)));
        if (freshness.unchanged(request, reader, view.hashes())) return null;
        return new ModelAndView("publication/case", "view", view);
    }

    private CaseView view(List<Treatment> treatments) {
        if (treatments.isEmpty()) throw Absences.notFound().get();
        return CaseView.of(treatments, subjects);
    }
}
