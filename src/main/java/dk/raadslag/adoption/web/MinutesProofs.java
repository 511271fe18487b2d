package dk.raadslag.adoption.web;

import dk.raadslag.access.Reader;
import dk.raadslag.adoption.NextDrafts;
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

/** The minutes as they would be printed if they went out now: as members read them, and as everybody else does. */
@Controller
@RequestMapping(MinutesPages.ADDRESS)
class MinutesProofs {

    private final MinutesRoom room;
    private final NextDrafts next;
    private final ProofFiles files;

    MinutesProofs(MinutesRoom room, NextDrafts next, ProofFiles files) {
        this.room = room;
        this.next = next;
        this.files = files;
    }

    @GetMapping("/proeve.pdf")
    ResponseEntity<byte[]> whole(Reader reader, @PathVariable UUID id, Locale language) throws IOException {
        Meeting meeting = room.meeting(reader, id);
        NewEdition draft = draft(reader, meeting);
        return files.pdf(draft, draft.content(), name(meeting) + "-proeve", language);
    }

    @GetMapping("/proeve.docx")
    ResponseEntity<byte[]> word(Reader reader, @PathVariable UUID id, Locale language) {
        Meeting meeting = room.meeting(reader, id);
        NewEdition draft = draft(reader, meeting);
        return files.word(draft, draft.content(), name(meeting) + "-proeve", language);
    }

    @GetMapping("/proeve-for-alle.pdf")
    ResponseEntity<byte[]> outside(Reader reader, @PathVariable UUID id, Locale language) throws IOException {
        Meeting meeting = room.meeting(reader, id);
        NewEdition draft = draft(reader, meeting);
        return files.pdf(draft, draft.content().outside(), name(meeting) + "-proeve-for-alle", language);
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
