package dk.raadslag.paper.web;

import dk.raadslag.access.Reader;
import dk.raadslag.paper.Deciding;
import dk.raadslag.paper.FigureAddress;
import dk.raadslag.paper.Paper;
import dk.raadslag.paper.PaperRefused;
import dk.raadslag.paper.Save;
import dk.raadslag.paper.Saving;
import dk.raadslag.paper.Writing;
import dk.raadslag.richtext.InvalidText;
import dk.raadslag.richtext.Proposal;
import dk.raadslag.richtext.RichText;
import dk.raadslag.richtext.RichTextJson;
import dk.raadslag.web.Wording;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Where the editor saves a field and decides on what is proposed to it: JSON in, JSON out. */
@RestController
@RequestMapping(PaperPages.ADDRESS + PaperPages.ONE + "/felter/{key:[A-Za-z0-9]{1,40}}")
class FieldSaves {

    /** Bytes; ten times the longest case there is. What is stored grows by the spaces PostgreSQL writes. */
    static final int LONGEST = 4_000_000;

    private final PaperRoom room;
    private final Writing writing;
    private final FieldAnswers answers;
    private final Wording wording;

    FieldSaves(PaperRoom room, Writing writing, FieldAnswers answers, Wording wording) {
        this.room = room;
        this.writing = writing;
        this.answers = answers;
        this.wording = wording;
    }

    /**
     * What the editor sends.
     *
     * @param version the one the text was written on
     * @param save one for each save, the same again when the answer was lost
     * @param suggesting whether the text is a proposal
     */
    record Sent(int version, UUID save, boolean suggesting, JsonNode document) {
        Sent {
            if (save == null || document == null) throw new IllegalArgumentException("a save without id or document");
        }
    }

    /** @param hunk the place of a change in that version, or "all" */
    record Decided(int version, UUID save, String hunk, boolean accept) {
        Decided {
            if (save == null || hunk == null) throw new IllegalArgumentException("a decision without id or change");
        }

        Deciding deciding() {
            return new Deciding(hunk.equals("all") ? null : Integer.valueOf(hunk), accept);
        }
    }

    @PutMapping
    ResponseEntity<Map<String, Object>> save(
            Reader reader, @PathVariable long id, @PathVariable String key, HttpServletRequest request)
            throws IOException {
        Paper paper = paper(reader, id, key);
        byte[] body = request.getInputStream().readNBytes(LONGEST + 1);
        if (body.length > LONGEST) return refused(request, HttpStatus.CONTENT_TOO_LARGE, "papers.save.tooLarge");
        Sent sent = read(body, Sent.class);
        requireOwnPictures(sent.document());
        Save<RichText> save = new Save<>(sent.version(), sent.save(), RichTextJson.fromJson(sent.document()));
        Saving<Proposal> saving =
                sent.suggesting() ? writing.suggest(reader, paper, key, save) : writing.write(reader, paper, key, save);
        return answers.to(reader, request, saving, false);
    }

    @PostMapping("/afgoerelser")
    ResponseEntity<Map<String, Object>> decide(
            Reader reader, @PathVariable long id, @PathVariable String key, HttpServletRequest request)
            throws IOException {
        Paper paper = paper(reader, id, key);
        Decided sent = read(request.getInputStream().readNBytes(LONGEST), Decided.class);
        Save<Deciding> save = new Save<>(sent.version(), sent.save(), sent.deciding());
        return answers.to(reader, request, writing.decide(reader, paper, key, save), true);
    }

    /** A picture from elsewhere would tell that elsewhere who reads the case. */
    static void requireOwnPictures(JsonNode document) {
        for (JsonNode source : document.findValues("src")) {
            if (FigureAddress.of(source.asString("")).isEmpty())
                throw new IllegalArgumentException("A picture that is not a case's own");
        }
    }

    private static <T> T read(byte[] body, Class<T> type) {
        T sent = JsonMapper.shared().readValue(body, type);
        if (sent == null) throw new IllegalArgumentException("nothing was sent");
        return sent;
    }

    private Paper paper(Reader reader, long id, String key) {
        Paper paper = room.paper(reader, id);
        if (paper.template().field(key).isEmpty()) throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        return paper;
    }

    @ExceptionHandler({
        InvalidText.class,
        JacksonException.class,
        IllegalArgumentException.class,
        IndexOutOfBoundsException.class
    })
    ResponseEntity<Map<String, Object>> invalid(HttpServletRequest request) {
        return refused(request, HttpStatus.UNPROCESSABLE_CONTENT, "papers.save.invalid");
    }

    @ExceptionHandler
    ResponseEntity<Map<String, Object>> refused(PaperRefused refused, HttpServletRequest request) {
        return refused(request, HttpStatus.UNPROCESSABLE_CONTENT, "papers.rule." + refused.rule());
    }

    private ResponseEntity<Map<String, Object>> refused(HttpServletRequest request, HttpStatus status, String key) {
        return ResponseEntity.status(status).body(Map.of("reason", wording.text(request, key)));
    }
}
