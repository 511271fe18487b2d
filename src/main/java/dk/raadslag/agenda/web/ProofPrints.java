package dk.raadslag.agenda.web;

import dk.raadslag.access.Reader;
import dk.raadslag.agenda.ProofPrint;
import dk.raadslag.meeting.Meeting;
import dk.raadslag.publication.NewEdition;
import dk.raadslag.publication.print.ProofFiles;
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
    private final ProofFiles files;

    ProofPrints(AgendaRoom room, ProofPrint proof, ProofFiles files) {
        this.room = room;
        this.proof = proof;
        this.files = files;
    }

    @GetMapping("/proeve.pdf")
    ResponseEntity<byte[]> print(Reader reader, @PathVariable UUID id, Locale language) throws IOException {
        Meeting meeting = room.meeting(reader, id);
        NewEdition draft = draft(reader, meeting);
        return files.pdf(draft, draft.content(), name(meeting), language);
    }

    @GetMapping("/proeve.docx")
    ResponseEntity<byte[]> word(Reader reader, @PathVariable UUID id, Locale language) {
        Meeting meeting = room.meeting(reader, id);
        NewEdition draft = draft(reader, meeting);
        return files.word(draft, draft.content(), name(meeting), language);
    }

    private NewEdition draft(Reader reader, Meeting meeting) {
        return proof.of(reader, meeting).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private static String name(Meeting meeting) {
        return meeting.committee().slug() + "-" + meeting.address() + "-proeve";
    }

    @ExceptionHandler(TooLargeToPrint.class)
    ModelAndView tooLarge() {
        return new ModelAndView("publication/too-large", Map.of(), HttpStatus.CONTENT_TOO_LARGE);
    }
}
