package dk.raadslag.publication.web;

import static dk.raadslag.publication.web.AddressArgument.PATH;

import dk.raadslag.access.Reader;
import dk.raadslag.access.Readings;
import dk.raadslag.access.Role;
import dk.raadslag.publication.Edition;
import dk.raadslag.publication.EditionAddress;
import dk.raadslag.publication.EditionSummary;
import dk.raadslag.publication.Editions;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.servlet.ModelAndView;

/** An agenda or minutes, whole and item by item. */
@Controller
class EditionPages {

    private final Readings readings;
    private final Editions editions;
    private final Absences absences;
    private final Freshness freshness;

    EditionPages(Readings readings, Editions editions, Absences absences, Freshness freshness) {
        this.readings = readings;
        this.editions = editions;
        this.absences = absences;
        this.freshness = freshness;
    }

    @GetMapping(PATH)
    @Nullable
    ModelAndView current(Reader reader, EditionAddress address, ServletWebRequest request) {
        Optional<EditionView> view =
                readings.as(reader, () -> editions.current(reader, address).map(edition -> view(reader, edition)));
        return view.isEmpty() ? absences.at(reader, address) : shown(reader, view.get(), request);
    }

    @GetMapping(PATH + "/udgave/{number:\\d{1,6}}")
    @Nullable
    ModelAndView version(Reader reader, EditionAddress address, @PathVariable int number, ServletWebRequest request) {
        Optional<EditionView> view = readings.as(
                reader, () -> editions.version(reader, address, number).map(edition -> view(reader, edition)));
        return view.isEmpty() ? absences.at(reader, address) : shown(reader, view.get(), request);
    }

    private EditionView view(Reader reader, Edition edition) {
        EditionSummary summary = edition.summary();
        List<EditionSummary> siblings = editions.ofMeeting(reader, summary.address()).stream()
                .filter(sibling -> !sibling.documentId().equals(summary.documentId()))
                .toList();
        int versions = editions.versions(reader, summary.documentId()).size();
        return new EditionView(edition, siblings, versions, reader.is(Role.ADMINISTRATOR));
    }

    private @Nullable ModelAndView shown(Reader reader, EditionView view, ServletWebRequest request) {
        if (freshness.unchanged(request, reader, view.hashes())) return null;
        return new ModelAndView("publication/edition", "view", view);
    }

    @GetMapping(PATH + "/punkt/{item}")
    @Nullable
    ModelAndView item(Reader reader, EditionAddress address, @PathVariable String item, ServletWebRequest request) {
        Optional<Edition> edition = editions.current(reader, address);
        if (edition.isEmpty()) return absences.at(reader, address);
        ItemView view = edition.get()
                .item(item)
                .map(found -> ItemView.of(edition.get(), found))
                .orElseThrow(Absences.notFound());
        if (freshness.unchanged(request, reader, List.of(edition.get().summary().hash()))) return null;
        return new ModelAndView("publication/item", "view", view);
    }
}
