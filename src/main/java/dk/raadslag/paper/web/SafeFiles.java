package dk.raadslag.paper.web;

import dk.raadslag.paper.file.FileKind;
import java.nio.charset.StandardCharsets;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** Others' files, sent so that a browser runs nothing in them whatever they hold. */
final class SafeFiles {

    private static final String PDF = "application/pdf";

    /** The browser's own PDF reader refuses to start in a sandbox; it is one itself. */
    private static final String CLOSED = "default-src 'none'; frame-ancestors 'none'";

    private static final String SANDBOX = CLOSED + "; sandbox";

    private SafeFiles() {}

    static ResponseEntity<byte[]> answer(String name, String mediaType, byte[] bytes) {
        var how = FileKind.shows(mediaType) ? ContentDisposition.inline() : ContentDisposition.attachment();
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(mediaType))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        how.filename(name, StandardCharsets.UTF_8).build().toString())
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", mediaType.equals(PDF) ? CLOSED : SANDBOX)
                .header("Cross-Origin-Resource-Policy", "same-origin")
                .cacheControl(CacheControl.noStore().cachePrivate())
                .body(bytes);
    }
}
