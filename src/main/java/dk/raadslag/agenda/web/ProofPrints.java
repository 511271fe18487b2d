package dk.raadslag.agenda.web;

import dk.raadslag.access.Reader;
import dk.raadslag.agenda.ProofPrint;
import dk.raadslag.meeting.Meeting;
import dk.raadslag.publication.print.EditionPdf;
import dk.raadslag.publication.print.Printout;
import dk.raadslag.publication.print.TooLargeToPrint;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** The agenda as it would be printed if it were sent out now. */
@Controller
@RequestMapping(AgendaPages.ADDRESS + AgendaPages.ONE)
class ProofPrints {

    private final AgendaRoom room;
    private final ProofPrint proof;
    private final EditionPdf pdf;
    private final String municipality;

    ProofPrints(
            AgendaRoom room,
            ProofPrint proof,
            EditionPdf pdf,
            @Value("${raadslag.municipality:Bakkedal Kommune}") String municipality) {
        this.room = room;
        this.proof = proof;
        this.pdf = pdf;
        this.municipality = municipality;
    }

    @GetMapping("/proeve.pdf")
    ResponseEntity<byte[]> print(Reader reader, @PathVariable UUID id, Locale language) throws IOException {
        Meeting meeting = room.meeting(reader, id);
        Printout printout = proof.of(reader, meeting, language, municipality)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        var bytes = new ByteArrayOutputStream();
        pdf.write(printout, bytes);
        String name = meeting.committee().slug() + "-" + meeting.address() + "-proeve.pdf";
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .cacheControl(CacheControl.noStore().cachePrivate())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.inline().filename(name).build().toString())
                .body(bytes.toByteArray());
    }

    @ExceptionHandler(TooLargeToPrint.class)
    ModelAndView tooLarge() {
        return new ModelAndView("publication/too-large", Map.of(), HttpStatus.CONTENT_TOO_LARGE);
    }
}
