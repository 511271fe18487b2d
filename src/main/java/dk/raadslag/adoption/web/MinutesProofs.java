package dk.raadslag.adoption.web;

import dk.raadslag.access.Reader;
import dk.raadslag.adoption.NextDrafts;
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

/** The minutes as they would be printed if they went out now: as members read them, and as everybody else does. */
@Controller
@RequestMapping(MinutesPages.ADDRESS)
class MinutesProofs {

    private final MinutesRoom room;
    private final NextDrafts next;
    private final ProofPdf pdf;

    MinutesProofs(MinutesRoom room, NextDrafts next, ProofPdf pdf) {
        this.room = room;
        this.next = next;
        this.pdf = pdf;
    }

    @GetMapping("/proeve.pdf")
    ResponseEntity<byte[]> whole(Reader reader, @PathVariable UUID id, Locale language) throws IOException {
        Meeting meeting = room.meeting(reader, id);
        NewEdition draft = draft(reader, meeting);
        return pdf.of(draft, draft.content(), name(meeting) + "-proeve.pdf", language);
    }

    @GetMapping("/proeve-for-alle.pdf")
    ResponseEntity<byte[]> outside(Reader reader, @PathVariable UUID id, Locale language) throws IOException {
        Meeting meeting = room.meeting(reader, id);
        NewEdition draft = draft(reader, meeting);
        return pdf.of(draft, draft.content().outside(), name(meeting) + "-proeve-for-alle.pdf", language);
    }

    private NewEdition draft(Reader reader, Meeting meeting) {
        return next.proof(reader, meeting).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private static String name(Meeting meeting) {
        return meeting.committee().slug() + "-" + meeting.address() + "-referat";
    }

    @ExceptionHandler(TooLargeToPrint.class)
    ModelAndView tooLarge() {
        return new ModelAndView("publication/too-large", Map.of(), HttpStatus.CONTENT_TOO_LARGE);
    }
}
