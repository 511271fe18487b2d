package dk.raadslag.publication.web;

import dk.raadslag.access.Reader;
import dk.raadslag.publication.EditionAddress;
import dk.raadslag.publication.EditionKind;
import dk.raadslag.publication.Editions;
import dk.raadslag.publication.Tombstone;
import java.util.Map;
import java.util.function.Supplier;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/**
 * What stands where a document does not: the minutes where their draft was, the reason it was withdrawn, or the same
 * page as for what never was.
 */
@Component
class Absences {

    private final Editions editions;

    Absences(Editions editions) {
        this.editions = editions;
    }

    ModelAndView at(Reader reader, EditionAddress address) {
        if (address.kind() == EditionKind.DRAFT_MINUTES) {
            var minutes = new EditionAddress(address.committee(), address.meeting(), EditionKind.MINUTES, 1);
            if (editions.mark(reader, minutes).isPresent()) return new ModelAndView("redirect:" + minutes.path());
        }
        return editions.tombstone(reader, address).map(Absences::gone).orElseThrow(notFound());
    }

    private static ModelAndView gone(Tombstone tombstone) {
        return new ModelAndView("publication/withdrawn", Map.of("tombstone", tombstone), HttpStatus.GONE);
    }

    static Supplier<ResponseStatusException> notFound() {
        return () -> new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
