package dk.raadslag.paper.web;

import dk.raadslag.access.Person;
import dk.raadslag.access.Reader;
import dk.raadslag.access.Readings;
import dk.raadslag.paper.Paper;
import dk.raadslag.paper.PaperRefused;
import dk.raadslag.paper.Save;
import dk.raadslag.paper.Saving;
import dk.raadslag.paper.Writing;
import dk.raadslag.richtext.Html;
import dk.raadslag.richtext.InvalidText;
import dk.raadslag.richtext.RichText;
import dk.raadslag.richtext.RichTextJson;
import dk.raadslag.web.Wording;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Where the editor saves a field: JSON in, JSON out. */
@RestController
@RequestMapping(PaperPages.ADDRESS + PaperPages.ONE + "/felter/{key:[A-Za-z0-9]{1,40}}")
class FieldSaves {

    /** Bytes; far more than the longest text, for letters outside ASCII take two. */
    private static final int LONGEST = 20_000_000;

    private final PaperRoom room;
    private final Writing writing;
    private final Readings readings;
    private final Wording wording;

    FieldSaves(PaperRoom room, Writing writing, Readings readings, Wording wording) {
        this.room = room;
        this.writing = writing;
        this.readings = readings;
        this.wording = wording;
    }

    /**
     * What the editor sends.
     *
     * @param version the one the text was written on
     * @param save one for each save, the same again when the answer was lost
     * @param suggesting whether the text is a proposal
     */
    record Sent(int version, UUID save, boolean suggesting, JsonNode document) {}

    @PutMapping
    ResponseEntity<Map<String, Object>> save(
            Reader reader, @PathVariable long id, @PathVariable String key, HttpServletRequest request)
            throws IOException {
        Paper paper = room.paper(reader, id);
        if (paper.template().field(key).isEmpty()) throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        byte[] body = request.getInputStream().readNBytes(LONGEST + 1);
        if (body.length > LONGEST) return refused(request, HttpStatus.CONTENT_TOO_LARGE, "papers.save.tooLarge");
        Sent sent = JsonMapper.shared().readValue(body, Sent.class);
        RichText text = RichTextJson.fromJson(sent.document());
        return switch (writing.saveField(reader, paper, key, new Save<>(sent.version(), sent.save(), text))) {
            case Saving.Saved<RichText> saved ->
                ResponseEntity.ok(
                        Map.of("version", saved.version(), "savedAt", saved.at().toString(), "hunks", List.of()));
            case Saving.Stale<RichText> stale ->
                ResponseEntity.status(HttpStatus.CONFLICT).body(theirs(reader, stale));
        };
    }

    private Map<String, Object> theirs(Reader reader, Saving.Stale<RichText> stale) {
        String by = readings.as(reader, () -> room.persons(List.of(stale.by()))).stream()
                .map(Person::name)
                .findFirst()
                .orElse("");
        return Map.of(
                "version", stale.version(),
                "by", by,
                "at", stale.at().toString(),
                "document", RichTextJson.toJson(stale.content()),
                "html", Html.of(stale.content(), 3, "theirs-"));
    }

    @ExceptionHandler
    ResponseEntity<Map<String, Object>> invalid(InvalidText refused, HttpServletRequest request) {
        return refused(request, HttpStatus.UNPROCESSABLE_CONTENT, "papers.save.invalid");
    }

    @ExceptionHandler
    ResponseEntity<Map<String, Object>> noJson(JacksonException refused, HttpServletRequest request) {
        return refused(request, HttpStatus.UNPROCESSABLE_CONTENT, "papers.save.invalid");
    }

    @ExceptionHandler
    ResponseEntity<Map<String, Object>> refused(PaperRefused refused, HttpServletRequest request) {
        return refused(request, HttpStatus.FORBIDDEN, "papers.rule." + refused.rule());
    }

    private ResponseEntity<Map<String, Object>> refused(HttpServletRequest request, HttpStatus status, String key) {
        return ResponseEntity.status(status).body(Map.of("reason", wording.text(request, key)));
    }
}
