package dk.raadslag.publication.web;

import dk.raadslag.access.Reader;
import dk.raadslag.publication.Editions;
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
 * {@code /vis?Referat-Chefforum-d.27-08-2025-kl.09.00&id=GUID&punktid=GUID}. Only the ids count.
 */
@Controller
class OldLinks {

    private final Editions editions;

    OldLinks(Editions editions) {
        this.editions = editions;
    }

    @GetMapping({"/vis", "/Vis"})
    ResponseEntity<Void> show(
            Reader reader,
            @RequestParam(required = false) @Nullable String id,
            @RequestParam(required = false) @Nullable String punktid) {
        Optional<String> item = uuid(punktid).flatMap(known -> editions.pathOfItem(reader, known));
        return moved(item.or(() -> uuid(id).flatMap(known -> path(reader, known))));
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
