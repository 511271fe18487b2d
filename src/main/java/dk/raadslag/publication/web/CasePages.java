package dk.raadslag.publication.web;

import dk.raadslag.access.Reader;
import dk.raadslag.access.Readings;
import dk.raadslag.casework.CaseNumber;
import dk.raadslag.casework.KleTitles;
import dk.raadslag.publication.Editions;
import dk.raadslag.publication.Tombstone;
import dk.raadslag.publication.Treatment;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;

/** A case's way through all committees. */
@Controller
class CasePages {

    private final Readings readings;
    private final Editions editions;
    private final KleTitles titles;
    private final Freshness freshness;

    CasePages(Readings readings, Editions editions, KleTitles titles, Freshness freshness) {
        this.readings = readings;
        this.editions = editions;
        this.titles = titles;
        this.freshness = freshness;
    }

    @GetMapping("/sag/{number}")
    @Nullable
    ModelAndView show(Reader reader, @PathVariable String number, ServletWebRequest request) {
        if (number.isBlank()) throw Absences.notFound().get();
        String address = new CaseNumber(number).address();
        if (address.isEmpty()) throw Absences.notFound().get();
        if (!address.equals(number)) return moved(address);
        CaseView view = readings.as(reader, () -> view(reader, address));
        if (freshness.unchanged(request, reader, view.hashes())) return null;
        return new ModelAndView("publication/case", "view", view);
    }

    /** A case number as printed leads to the case too. */
    private static ModelAndView moved(String address) {
        RedirectView view = new RedirectView("/sag/" + address);
        view.setStatusCode(HttpStatus.MOVED_PERMANENTLY);
        return new ModelAndView(view);
    }

    private CaseView view(Reader reader, String address) {
        List<Treatment> treatments = editions.treatments(reader, address);
        if (treatments.isEmpty()) throw Absences.notFound().get();
        String printed = treatments.getLast().item().item().caseNumber();
        CaseNumber number = new CaseNumber(Objects.requireNonNull(printed));
        List<Tombstone> withdrawn = editions.withdrawnTreatments(reader, address);
        return CaseView.of(number, treatments, withdrawn, titles.of(number).orElse(null));
    }
}
