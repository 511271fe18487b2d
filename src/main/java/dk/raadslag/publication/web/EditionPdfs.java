package dk.raadslag.publication.web;

import static dk.raadslag.publication.web.AddressArgument.PATH;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dk.raadslag.access.Reader;
import dk.raadslag.access.Token;
import dk.raadslag.publication.Edition;
import dk.raadslag.publication.EditionAddress;
import dk.raadslag.publication.Editions;
import dk.raadslag.publication.PictureAddress;
import dk.raadslag.publication.PublishedItem;
import dk.raadslag.publication.StoredFile;
import dk.raadslag.publication.print.EditionPdf;
import dk.raadslag.publication.print.Printout;
import dk.raadslag.publication.print.TooLargeToPrint;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.support.RequestContextUtils;

/** The same pages as PDF; what is withdrawn or not for the reader answers as its page does. */
@Controller
class EditionPdfs {

    private static final long BYTES_KEPT = 64_000_000;

    private final Cache<Print, byte[]> prints = Caffeine.newBuilder()
            .maximumWeight(BYTES_KEPT)
            .weigher((Print print, byte[] bytes) -> bytes.length)
            .build();
    private final Editions editions;
    private final Absences absences;
    private final Freshness freshness;
    private final EditionPdf pdf;
    private final String municipality;

    EditionPdfs(
            Editions editions,
            Absences absences,
            Freshness freshness,
            EditionPdf pdf,
            @Value("${raadslag.municipality:Bakkedal Kommune}") String municipality) {
        this.editions = editions;
        this.absences = absences;
        this.freshness = freshness;
        this.pdf = pdf;
        this.municipality = municipality;
    }

    @GetMapping(PATH + ".pdf")
    @Nullable
    Object current(Reader reader, EditionAddress address, ServletWebRequest request) throws IOException {
        return printed(reader, address, editions.current(reader, address), request);
    }

    @GetMapping(PATH + "/udgave/{number:\\d{1,6}}.pdf")
    @Nullable
    Object version(Reader reader, EditionAddress address, @PathVariable int number, ServletWebRequest request)
            throws IOException {
        return printed(reader, address, editions.version(reader, address, number), request);
    }

    private @Nullable Object printed(
            Reader reader, EditionAddress address, Optional<Edition> found, ServletWebRequest request)
            throws IOException {
        if (found.isEmpty()) return absences.at(reader, address);
        Edition edition = found.get();
        Printout whole = printout(reader, edition, RequestContextUtils.getLocale(request.getRequest()));
        return printed(reader, edition, "", whole, request);
    }

    @GetMapping(PATH + "/punkt/{item}.pdf")
    @Nullable
    Object item(Reader reader, EditionAddress address, @PathVariable String item, ServletWebRequest request)
            throws IOException {
        Optional<Edition> found = editions.current(reader, address);
        if (found.isEmpty()) return absences.at(reader, address);
        Edition edition = found.get();
        PublishedItem published = edition.item(item).orElseThrow(Absences.notFound());
        Printout only = printout(reader, edition, RequestContextUtils.getLocale(request.getRequest()))
                .only(published.item());
        return printed(reader, edition, "-punkt-" + published.address(), only, request);
    }

    /** All of an edition that the reader may see. */
    Printout printout(Reader reader, Edition edition, Locale language) {
        Printout printout =
                Printout.of(edition.content(), language, municipality).with(source -> picture(reader, source));
        return edition.current() ? printout : printout.noted(superseded(language));
    }

    private byte @Nullable [] picture(Reader reader, String source) {
        return PictureAddress.of(source)
                .flatMap(address -> editions.picture(reader, address.picture()))
                .map(StoredFile::bytes)
                .orElse(null);
    }

    private static String superseded(Locale language) {
        return ResourceBundle.getBundle("messages.publication", language).getString("publication.print.superseded");
    }

    private @Nullable ResponseEntity<byte[]> printed(
            Reader reader, Edition edition, String part, Printout printout, ServletWebRequest request)
            throws IOException {
        String state = edition.current() ? "current" : "superseded";
        if (freshness.unchanged(request, reader, List.of(edition.summary().hash(), state))) return null;
        Locale language = RequestContextUtils.getLocale(request.getRequest());
        return answer(edition, part, kept(reader, edition, part, printout, language));
    }

    /** Printed once for readers who get the same. */
    byte[] kept(Reader reader, Edition edition, String part, Printout printout, Locale language) throws IOException {
        Print print =
                new Print(edition.summary().id(), edition.current(), part, reader.tokens(), shown(edition), language);
        byte[] bytes = prints.getIfPresent(print);
        if (bytes == null) {
            bytes = bytes(printout);
            prints.put(print, bytes);
        }
        return bytes;
    }

    static ResponseEntity<byte[]> answer(Edition edition, String part, byte[] bytes) {
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.inline()
                                .filename(name(edition, part) + ".pdf")
                                .build()
                                .toString())
                .body(bytes);
    }

    /** Of the file, without what kind it is. */
    static String name(Edition edition, String part) {
        return edition.summary().path().substring("/udvalg/".length()).replace('/', '-') + part;
    }

    /** Which items the database let through, and which side of each; a reader may be shut out from one at any time. */
    private static List<String> shown(Edition edition) {
        return edition.items().stream()
                .map(item -> item.part() + " " + item.itemId())
                .toList();
    }

    byte[] bytes(Printout printout) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        pdf.write(printout, bytes);
        return bytes.toByteArray();
    }

    @ExceptionHandler(TooLargeToPrint.class)
    ModelAndView tooLarge() {
        return new ModelAndView("publication/too-large", Map.of(), HttpStatus.CONTENT_TOO_LARGE);
    }

    /** What readers with the same tokens get the same print of. */
    private record Print(
            UUID edition, boolean current, String part, Set<Token> tokens, List<String> shown, Locale language) {}
}
