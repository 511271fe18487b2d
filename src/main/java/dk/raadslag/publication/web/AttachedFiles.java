package dk.raadslag.publication.web;

import dk.raadslag.access.Reader;
import dk.raadslag.publication.Editions;
import dk.raadslag.publication.StoredFile;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.UUID;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The files attached to items, and the pictures in their text. */
@Controller
class AttachedFiles {

    /** What a browser shows without running anything in it; the rest is saved. */
    private static final Set<String> SHOWN = Set.of("application/pdf", "image/png", "image/jpeg");

    private final Editions editions;

    AttachedFiles(Editions editions) {
        this.editions = editions;
    }

    @GetMapping("/bilag/{id}")
    ResponseEntity<byte[]> file(Reader reader, @PathVariable UUID id) {
        StoredFile file = editions.file(reader, id).orElseThrow(Absences.notFound());
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(file.mediaType()))
                .header("Content-Disposition", disposition(file))
                .cacheControl(CacheControl.noStore().cachePrivate())
                .body(file.bytes());
    }

    @GetMapping("/billeder/{id:[0-9a-f-]{36}}")
    ResponseEntity<byte[]> picture(Reader reader, @PathVariable UUID id) {
        StoredFile picture = editions.picture(reader, id).orElseThrow(Absences.notFound());
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(picture.mediaType()))
                .header("Content-Disposition", "inline")
                .cacheControl(CacheControl.noStore().cachePrivate())
                .body(picture.bytes());
    }

    private static String disposition(StoredFile file) {
        var how = SHOWN.contains(file.mediaType()) ? ContentDisposition.inline() : ContentDisposition.attachment();
        return how.filename(file.name(), StandardCharsets.UTF_8).build().toString();
    }
}
