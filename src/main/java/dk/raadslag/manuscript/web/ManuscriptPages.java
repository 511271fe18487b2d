package dk.raadslag.manuscript.web;

import dk.raadslag.access.Reader;
import dk.raadslag.manuscript.Manuscripts;
import dk.raadslag.word.WordFile;
import java.nio.charset.StandardCharsets;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/** The Word file of a paper. */
@Controller
class ManuscriptPages {

    private final Manuscripts manuscripts;

    ManuscriptPages(Manuscripts manuscripts) {
        this.manuscripts = manuscripts;
    }

    @GetMapping("/sager/{id:\\d{1,15}}/sag.docx")
    ResponseEntity<byte[]> file(Reader reader, @PathVariable long id) {
        byte[] file = manuscripts.of(reader, id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(WordFile.MEDIA_TYPE))
                .cacheControl(CacheControl.noStore().cachePrivate())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("sag-" + id + ".docx", StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .body(file);
    }
}
