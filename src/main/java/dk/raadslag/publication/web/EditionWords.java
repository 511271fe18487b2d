package dk.raadslag.publication.web;

import static dk.raadslag.publication.web.AddressArgument.PATH;

import dk.raadslag.access.Reader;
import dk.raadslag.publication.Edition;
import dk.raadslag.publication.EditionAddress;
import dk.raadslag.publication.Editions;
import dk.raadslag.publication.PublishedItem;
import dk.raadslag.publication.print.EditionWord;
import dk.raadslag.publication.print.Printout;
import dk.raadslag.word.WordFile;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.servlet.support.RequestContextUtils;

/** The same pages as Word documents; what is withdrawn or not for the reader answers as its page does. */
@Controller
class EditionWords {

    private final Editions editions;
    private final EditionPdfs pdfs;
    private final Absences absences;
    private final Freshness freshness;
    private final EditionWord word;

    EditionWords(Editions editions, EditionPdfs pdfs, Absences absences, Freshness freshness, EditionWord word) {
        this.editions = editions;
        this.pdfs = pdfs;
        this.absences = absences;
        this.freshness = freshness;
        this.word = word;
    }

    @GetMapping(PATH + ".docx")
    @Nullable
    Object current(Reader reader, EditionAddress address, ServletWebRequest request) {
        return whole(reader, address, editions.current(reader, address), request);
    }

    @GetMapping(PATH + "/udgave/{number:\\d{1,6}}.docx")
    @Nullable
    Object version(Reader reader, EditionAddress address, @PathVariable int number, ServletWebRequest request) {
        return whole(reader, address, editions.version(reader, address, number), request);
    }

    private @Nullable Object whole(
            Reader reader, EditionAddress address, Optional<Edition> found, ServletWebRequest request) {
        if (found.isEmpty()) return absences.at(reader, address);
        Edition edition = found.get();
        return unlessKnown(reader, edition, "", pdfs.printout(reader, edition, language(request)), request);
    }

    @GetMapping(PATH + "/punkt/{item}.docx")
    @Nullable
    Object item(Reader reader, EditionAddress address, @PathVariable String item, ServletWebRequest request) {
        Optional<Edition> found = editions.current(reader, address);
        if (found.isEmpty()) return absences.at(reader, address);
        Edition edition = found.get();
        PublishedItem published = edition.item(item).orElseThrow(Absences.notFound());
        Printout only = pdfs.printout(reader, edition, language(request)).only(published.item());
        return unlessKnown(reader, edition, "-punkt-" + published.address(), only, request);
    }

    private static Locale language(ServletWebRequest request) {
        return RequestContextUtils.getLocale(request.getRequest());
    }

    private @Nullable Object unlessKnown(
            Reader reader, Edition edition, String part, Printout printout, ServletWebRequest request) {
        String state = edition.current() ? "current" : "superseded";
        return freshness.unchanged(request, reader, List.of(edition.summary().hash(), state, "word"))
                ? null
                : answer(edition, part, printout);
    }

    ResponseEntity<byte[]> answer(Edition edition, String part, Printout printout) {
        var summary = edition.summary();
        var properties = new TreeMap<>(Map.of(
                "raadslag.dokument",
                summary.documentId().toString(),
                "raadslag.udgave",
                String.valueOf(summary.number())));
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(WordFile.MEDIA_TYPE))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(EditionPdfs.name(edition, part) + ".docx")
                                .build()
                                .toString())
                .body(word.write(printout, summary.publishedAt(), properties));
    }
}
