package dk.raadslag.publication.web;

import dk.raadslag.access.Reader;
import dk.raadslag.access.Readings;
import dk.raadslag.committee.Committees;
import dk.raadslag.publication.EditionFilter;
import dk.raadslag.publication.EditionKind;
import dk.raadslag.publication.EditionSummary;
import dk.raadslag.publication.Editions;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Every agenda and all minutes, newest meeting first. */
@Controller
class DocumentPages {

    private final Readings readings;
    private final Editions editions;
    private final Committees committees;

    DocumentPages(Readings readings, Editions editions, Committees committees) {
        this.readings = readings;
        this.editions = editions;
        this.committees = committees;
    }

    /** What is asked for and cannot be understood is left out, as if it were not asked for. */
    @GetMapping("/dokumenter")
    ModelAndView all(
            Reader reader,
            @RequestParam(defaultValue = "") String udvalg,
            @RequestParam(defaultValue = "") String type,
            @RequestParam(defaultValue = "") String aar,
            @RequestParam(defaultValue = "") String side) {
        EditionFilter filter = new EditionFilter(
                udvalg.isBlank() ? null : udvalg, kind(type), aar.matches("\\d{4}") ? Integer.valueOf(aar) : null);
        int page = side.matches("\\d{1,6}") ? Integer.parseInt(side) : 1;
        return new ModelAndView("publication/documents", "view", readings.as(reader, () -> view(reader, filter, page)));
    }

    private static @Nullable EditionKind kind(String type) {
        return EditionKind.LISTED.stream()
                .filter(kind -> kind.address().equals(type))
                .findFirst()
                .orElse(null);
    }

    private DocumentsView view(Reader reader, EditionFilter filter, int asked) {
        int total = editions.count(reader, filter);
        int page = Math.clamp(asked, 1, DocumentsView.pages(total));
        int before = (page - 1) * DocumentsView.PAGE_SIZE;
        List<EditionSummary> documents = editions.listed(reader, filter, before, DocumentsView.PAGE_SIZE);
        return new DocumentsView(
                filter, MonthOfDocuments.of(documents), total, page, committees.all(), editions.years(reader));
    }
}
