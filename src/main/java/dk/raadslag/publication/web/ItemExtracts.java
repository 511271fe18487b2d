package dk.raadslag.publication.web;

import static dk.raadslag.publication.web.AddressArgument.PATH;

import dk.raadslag.access.Reader;
import dk.raadslag.publication.Edition;
import dk.raadslag.publication.EditionAddress;
import dk.raadslag.publication.EditionKind;
import dk.raadslag.publication.EditionSummary;
import dk.raadslag.publication.Editions;
import dk.raadslag.publication.PublishedItem;
import dk.raadslag.publication.print.Certificate;
import dk.raadslag.publication.print.Printout;
import dk.raadslag.publication.print.TooLargeToPrint;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.support.RequestContextUtils;

/** One item as an extract for the case file, in the face its reader may see; those who record vouch for theirs. */
@Controller
class ItemExtracts {

    private static final String EXTRACT = "/udskrift";

    private final Editions editions;
    private final EditionPdfs pdfs;
    private final EditionWords words;
    private final Absences absences;
    private final Clock clock;

    ItemExtracts(Editions editions, EditionPdfs pdfs, EditionWords words, Absences absences, Clock clock) {
        this.editions = editions;
        this.pdfs = pdfs;
        this.words = words;
        this.absences = absences;
        this.clock = clock;
    }

    /** Without its kind of file; null for what is not settled yet: nobody vouches for a draft. */
    static @Nullable String path(EditionAddress address, String item) {
        return address.kind() == EditionKind.DRAFT_MINUTES ? null : address.itemPath(item) + EXTRACT;
    }

    @GetMapping(PATH + "/punkt/{item}" + EXTRACT + ".pdf")
    Object pdf(Reader reader, EditionAddress address, @PathVariable String item, ServletWebRequest request)
            throws IOException {
        Locale language = RequestContextUtils.getLocale(request.getRequest());
        return extract(reader, address, item, true, (edition, part, certificate) -> {
            Printout printout = certified(reader, edition, item, language, certificate);
            boolean confirmed = certificate.confirmedBy() != null;
            // What nobody vouches for is the same all day, so that strangers do not keep the press busy.
            byte[] bytes = confirmed
                    ? pdfs.bytes(printout)
                    : pdfs.kept(reader, edition, part + "-" + certificate.at(), printout, language);
            return EditionPdfs.answer(edition, part, bytes);
        });
    }

    /** Nobody vouches for what anybody may change. */
    @GetMapping(PATH + "/punkt/{item}" + EXTRACT + ".docx")
    Object word(Reader reader, EditionAddress address, @PathVariable String item, ServletWebRequest request)
            throws IOException {
        Locale language = RequestContextUtils.getLocale(request.getRequest());
        return extract(
                reader,
                address,
                item,
                false,
                (edition, part, certificate) ->
                        words.answer(edition, part, certified(reader, edition, item, language, certificate)));
    }

    private Object extract(Reader reader, EditionAddress address, String item, boolean vouched, Press press)
            throws IOException {
        if (path(address, item) == null) throw Absences.notFound().get();
        Optional<Edition> found = editions.current(reader, address);
        if (found.isEmpty()) return absences.at(reader, address);
        Edition edition = found.get();
        PublishedItem published = edition.item(item).orElseThrow(Absences.notFound());
        boolean confirmed = vouched && reader.records(edition.summary().committeeId());
        Certificate certificate = certificate(edition.summary(), confirmed ? reader.name() : null);
        ResponseEntity<byte[]> answer =
                press.print(edition, "-punkt-" + published.address() + "-udskrift", certificate);
        return ResponseEntity.status(answer.getStatusCode())
                .headers(answer.getHeaders())
                .cacheControl(CacheControl.noStore())
                .body(answer.getBody());
    }

    @FunctionalInterface
    private interface Press {
        ResponseEntity<byte[]> print(Edition edition, String part, Certificate certificate) throws IOException;
    }

    private Certificate certificate(EditionSummary summary, @Nullable String confirmedBy) {
        ChronoUnit exactly = confirmedBy == null ? ChronoUnit.DAYS : ChronoUnit.MINUTES;
        LocalDateTime at = LocalDateTime.now(clock).truncatedTo(exactly);
        return new Certificate(confirmedBy, at, summary.number(), summary.hash());
    }

    private Printout certified(Reader reader, Edition edition, String item, Locale language, Certificate certificate) {
        PublishedItem published = edition.item(item).orElseThrow(Absences.notFound());
        return pdfs.printout(reader, edition, language).only(published.item()).certified(certificate);
    }

    @ExceptionHandler(TooLargeToPrint.class)
    ModelAndView tooLarge() {
        return new ModelAndView("publication/too-large", Map.of(), HttpStatus.CONTENT_TOO_LARGE);
    }
}
