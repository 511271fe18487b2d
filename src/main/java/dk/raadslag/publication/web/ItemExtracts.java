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

    private static final String EXTRACT = "/udskrift.pdf";

    private final Editions editions;
    private final EditionPdfs pdfs;
    private final Absences absences;
    private final Clock clock;

    ItemExtracts(Editions editions, EditionPdfs pdfs, Absences absences, Clock clock) {
        this.editions = editions;
        this.pdfs = pdfs;
        this.absences = absences;
        this.clock = clock;
    }

    /** Null for what is not settled yet: nobody vouches for a draft. */
    static @Nullable String path(EditionAddress address, String item) {
        return address.kind() == EditionKind.DRAFT_MINUTES ? null : address.itemPath(item) + EXTRACT;
    }

    @GetMapping(PATH + "/punkt/{item}" + EXTRACT)
    Object extract(Reader reader, EditionAddress address, @PathVariable String item, ServletWebRequest request)
            throws IOException {
        if (path(address, item) == null) throw Absences.notFound().get();
        Optional<Edition> found = editions.current(reader, address);
        if (found.isEmpty()) return absences.at(reader, address);
        Edition edition = found.get();
        PublishedItem published = edition.item(item).orElseThrow(Absences.notFound());
        ResponseEntity<byte[]> answer = EditionPdfs.answer(
                edition,
                "-punkt-" + published.address() + "-udskrift",
                print(reader, edition, published, RequestContextUtils.getLocale(request.getRequest())));
        return ResponseEntity.status(answer.getStatusCode())
                .headers(answer.getHeaders())
                .cacheControl(CacheControl.noStore())
                .body(answer.getBody());
    }

    /** What nobody vouches for is the same all day, so that strangers do not keep the press busy. */
    private byte[] print(Reader reader, Edition edition, PublishedItem published, Locale language) throws IOException {
        EditionSummary summary = edition.summary();
        boolean confirmed = reader.records(summary.committeeId());
        LocalDateTime at = LocalDateTime.now(clock).truncatedTo(confirmed ? ChronoUnit.MINUTES : ChronoUnit.DAYS);
        String by = confirmed ? reader.name() : null;
        Printout printout = pdfs.printout(reader, edition, language)
                .only(published.item())
                .certified(new Certificate(by, at, summary.number(), summary.hash()));
        if (confirmed) return pdfs.bytes(printout);
        return pdfs.kept(reader, edition, "-udskrift-" + published.address() + "-" + at, printout, language);
    }

    @ExceptionHandler(TooLargeToPrint.class)
    ModelAndView tooLarge() {
        return new ModelAndView("publication/too-large", Map.of(), HttpStatus.CONTENT_TOO_LARGE);
    }
}
