package dk.raadslag.publication.web;

import static dk.raadslag.publication.web.AddressArgument.PATH;

import dk.raadslag.access.Reader;
import dk.raadslag.access.Readings;
import dk.raadslag.publication.Edition;
import dk.raadslag.publication.EditionAddress;
import dk.raadslag.publication.EditionSummary;
import dk.raadslag.publication.Editions;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.servlet.ModelAndView;

/** The editions of a document, and what one of them changed. */
@Controller
class VersionPages {

    private final Readings readings;
    private final Editions editions;
    private final Absences absences;
    private final Freshness freshness;

    VersionPages(Readings readings, Editions editions, Absences absences, Freshness freshness) {
        this.readings = readings;
        this.editions = editions;
        this.absences = absences;
        this.freshness = freshness;
    }

    /** @param udgave the edition whose changes are shown; the newest unless asked otherwise */
    @GetMapping(PATH + "/udgaver")
    @Nullable
    ModelAndView versions(
            Reader reader,
            EditionAddress address,
            @RequestParam(required = false) @Nullable Integer udgave,
            ServletWebRequest request) {
        Optional<VersionsView> view = readings.as(
                reader, () -> editions.current(reader, address).map(current -> view(reader, current, udgave)));
        if (view.isEmpty()) return absences.at(reader, address);
        if (freshness.unchanged(request, reader, view.get().hashes())) return null;
        return new ModelAndView("publication/versions", "view", view.get());
    }

    private VersionsView view(Reader reader, Edition current, @Nullable Integer asked) {
        EditionAddress address = current.summary().address();
        List<EditionSummary> versions =
                editions.versions(reader, current.summary().documentId());
        int number = asked == null ? current.summary().number() : asked;
        Edition after = editions.version(reader, address, number).orElseThrow(Absences.notFound());
        List<ItemChange> changes = editions.version(reader, address, number - 1)
                .map(before -> EditionComparison.between(before, after))
                .orElse(List.of());
        return new VersionsView(versions, after, changes);
    }
}
