package dk.raadslag.agenda.web;

import dk.raadslag.access.Reader;
import dk.raadslag.agenda.ProofPrint;
import dk.raadslag.meeting.Meeting;
import dk.raadslag.publication.NewEdition;
import dk.raadslag.publication.print.ProofPdf;
import dk.raadslag.publication.print.TooLargeToPrint;
import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.HttpStatus;
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
    private final ProofPdf pdf;

    ProofPrints(AgendaRoom room, ProofPrint proof, ProofPdf pdf) {
        this.room = room;
        this.proof = proof;
        this.pdf = pdf;
    }

    @GetMapping("/proeve.pdf")
    ResponseEntity<byte[]> print(Reader reader, @PathVariable UUID id, Locale language) throws IOException {
        Meeting meeting = room.meeting(reader, id);
        NewEdition draft =
                proof.of(reader, meeting).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        String name = meeting.committee().slug() + "-" + meeting.address() + "-proeve.pdf";
        return pdf.of(draft, draft.content(), name, language);
    }

    @ExceptionHandler(TooLargeToPrint.class)
    ModelAndView tooLarge() {
        return new ModelAndView("publication/too-large", Map.of(), HttpStatus.CONTENT_TOO_LARGE);
    }
}
