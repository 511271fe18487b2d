package dk.raadslag.publication.print;

import dk.raadslag.publication.Content;
import dk.raadslag.publication.NewEdition;
import dk.raadslag.publication.PictureAddress;
import dk.raadslag.publication.StoredFile;
import dk.raadslag.web.Language;
import dk.raadslag.web.Vocabulary;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Serves what has not gone out as it would be printed; it says so itself, and nothing is kept. */
@Component
public class ProofPdf {

    private final EditionPdf pdf;
    private final Vocabulary vocabulary;
    private final String municipality;

    ProofPdf(
            EditionPdf pdf,
            Vocabulary vocabulary,
            @Value("${raadslag.municipality:Bakkedal Kommune}") String municipality) {
        this.pdf = pdf;
        this.vocabulary = vocabulary;
        this.municipality = municipality;
    }

    /**
     * @param shown the draft's content, or as much of it as is to be seen
     * @param name of the file
     * @throws TooLargeToPrint when it does not fit in memory
     */
    public ResponseEntity<byte[]> of(NewEdition draft, Content shown, String name, Locale language) throws IOException {
        String note = vocabulary.in(Language.DA).text("publication.proof");
        Printout printout = Printout.of(shown, language, municipality)
                .noted(note)
                .with(source -> picture(draft.pictures(), source));
        var bytes = new ByteArrayOutputStream();
        pdf.write(printout, bytes);
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .cacheControl(CacheControl.noStore().cachePrivate())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.inline().filename(name).build().toString())
                .body(bytes.toByteArray());
    }

    private static byte @Nullable [] picture(Map<UUID, StoredFile> pictures, String source) {
        return PictureAddress.of(source)
                .map(PictureAddress::picture)
                .filter(pictures::containsKey)
                .map(pictures::get)
                .map(StoredFile::bytes)
                .orElse(null);
    }
}
