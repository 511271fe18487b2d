package dk.raadslag.publication.web;

import dk.raadslag.access.Reader;
import dk.raadslag.access.Readings;
import dk.raadslag.committee.Committees;
import dk.raadslag.publication.EditionSummary;
import dk.raadslag.publication.Editions;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Links in the form that minutes have carried for years, such as
 * {@code /vis?Referat-Chefforum-d.27-08-2025-kl.09.00&id=GUID&punktid=GUID}. The ids count; where nobody knows them,
 * what the words say.
 */
@Controller
class OldLinks {

    private final Readings readings;
    private final Editions editions;
    private final Committees committees;

    OldLinks(Readings readings, Editions editions, Committees committees) {
        this.readings = readings;
        this.editions = editions;
        this.committees = committees;
    }

    @GetMapping({"/vis", "/Vis"})
    ResponseEntity<Void> show(
            Reader reader,
            @RequestParam(required = false) @Nullable String id,
            @RequestParam(required = false) @Nullable String punktid,
            HttpServletRequest request) {
        Optional<String> item = uuid(punktid).flatMap(known -> editions.pathOfItem(reader, known));
        return moved(item.or(() -> uuid(id).flatMap(known -> path(reader, known)))
                .or(() -> PrintedLink.of(request.getQueryString()).flatMap(link -> path(reader, link))));
    }

    private Optional<String> path(Reader reader, PrintedLink link) {
        return readings.as(
                reader,
                () -> committees.all().stream()
                        .filter(link::names)
                        .flatMap(committee -> editions.ofCommittee(reader, committee.id()).stream())
                        .filter(link::speaksOf)
                        .map(EditionSummary::path)
                        .findFirst());
    }

    /** An id alone may be a document's or an item's. */
    private Optional<String> path(Reader reader, UUID id) {
        return editions.pathOfDocument(reader, id).or(() -> editions.pathOfItem(reader, id));
    }

    @GetMapping({
        "/vis/pdf/dagsorden/{id}",
        "/vis/pdf/dagsorden/{id}/",
        "/Vis/Pdf/dagsorden/{id}",
        "/Vis/Pdf/dagsorden/{id}/"
    })
    ResponseEntity<Void> pdf(Reader reader, @PathVariable String id) {
        return moved(uuid(id).flatMap(known -> path(reader, known)).map(path -> path + ".pdf"));
    }

    private static Optional<UUID> uuid(@Nullable String text) {
        try {
            return text == null ? Optional.empty() : Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException notAnId) {
            return Optional.empty();
        }
    }

    private static ResponseEntity<Void> moved(Optional<String> path) {
        return ResponseEntity.status(HttpStatus.MOVED_PERMANENTLY)
                .header(HttpHeaders.LOCATION, path.orElseThrow(Absences.notFound()))
                .build();
    }
}
