package dk.raadslag.publication.print;

import dk.raadslag.publication.Content;
import dk.raadslag.publication.NewEdition;
import dk.raadslag.publication.PictureAddress;
import dk.raadslag.publication.StoredFile;
import dk.raadslag.web.Language;
import dk.raadslag.web.Vocabulary;
import dk.raadslag.word.WordFile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Clock;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
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
public class ProofFiles {

    private final EditionPdf pdf;
    private final EditionWord word;
    private final Vocabulary vocabulary;
    private final Clock clock;
    private final String municipality;

    ProofFiles(
            EditionPdf pdf,
            EditionWord word,
            Vocabulary vocabulary,
            Clock clock,
            @Value("${raadslag.municipality:Bakkedal Kommune}") String municipality) {
        this.pdf = pdf;
        this.word = word;
        this.vocabulary = vocabulary;
        this.clock = clock;
        this.municipality = municipality;
    }

    /**
     * @param shown the draft's content, or as much of it as is to be seen
     * @param name of the file, without what kind it is
     * @throws TooLargeToPrint when it does not fit in memory
     */
    public ResponseEntity<byte[]> pdf(NewEdition draft, Content shown, String name, Locale language)
            throws IOException {
        var bytes = new ByteArrayOutputStream();
        pdf.write(printout(draft, shown, language), bytes);
        var disposition = ContentDisposition.inline().filename(name + ".pdf").build();
        return answer(MediaType.APPLICATION_PDF, disposition, bytes.toByteArray());
    }

    /** The same as a Word document. */
    public ResponseEntity<byte[]> word(NewEdition draft, Content shown, String name, Locale language) {
        byte[] bytes = word.write(printout(draft, shown, language), clock.instant(), new TreeMap<>());
        var disposition =
                ContentDisposition.attachment().filename(name + ".docx").build();
        return answer(MediaType.parseMediaType(WordFile.MEDIA_TYPE), disposition, bytes);
    }

    private Printout printout(NewEdition draft, Content shown, Locale language) {
        String note = vocabulary.in(Language.DA).text("publication.proof");
        return Printout.of(shown, language, municipality).noted(note).with(source -> picture(draft.pictures(), source));
    }

    private static ResponseEntity<byte[]> answer(MediaType type, ContentDisposition disposition, byte[] bytes) {
        return ResponseEntity.ok()
                .contentType(type)
                .cacheControl(CacheControl.noStore().cachePrivate())
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
                .body(bytes);
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
