package dk.raadslag.minutes.web;

import dk.raadslag.access.Reader;
import dk.raadslag.meeting.Meeting;
import dk.raadslag.minutes.MinutesRefused;
import dk.raadslag.minutes.Passage;
import dk.raadslag.minutes.Recording;
import dk.raadslag.paper.Save;
import dk.raadslag.paper.Saving;
import dk.raadslag.richtext.InvalidText;
import dk.raadslag.richtext.PlainText;
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
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Where the editor saves a decision: JSON in, JSON out, as a case's fields are saved. */
@RestController
@RequestMapping(ScreenPages.ITEM + "/{passage:beslutning|aaben-beslutning}")
class PassageSaves {

    /** Bytes; a decision is seldom longer than a page. */
    static final int LONGEST = 1_000_000;

    private final ScreenRoom room;
    private final Recording recording;
    private final Wording wording;

    PassageSaves(ScreenRoom room, Recording recording, Wording wording) {
        this.room = room;
        this.recording = recording;
        this.wording = wording;
    }

    /**
     * What the editor sends.
     *
     * @param version the one the text was written on
     * @param save one for each save, the same again when the answer was lost
     */
    record Sent(int version, UUID save, JsonNode document, boolean suggesting) {
        Sent {
            if (save == null || document == null) throw new IllegalArgumentException("a save without id or document");
        }
    }

    @PutMapping
    ResponseEntity<Map<String, Object>> save(
            Reader reader,
            @PathVariable UUID id,
            @PathVariable long item,
            @PathVariable String passage,
            HttpServletRequest request)
            throws IOException {
        Meeting meeting = room.meeting(reader, id);
        byte[] body = request.getInputStream().readNBytes(LONGEST + 1);
        if (body.length > LONGEST) return refused(request, HttpStatus.CONTENT_TOO_LARGE, "recording.save.tooLarge");
        Sent sent = JsonMapper.shared().readValue(body, Sent.class);
        if (sent == null || !sent.document().findValues("src").isEmpty())
            throw new IllegalArgumentException("No picture has a place in a decision");
        Save<RichText> save = new Save<>(sent.version(), sent.save(), RichTextJson.fromJson(sent.document()));
        return answer(reader, recording.write(reader, meeting, item, passage(passage), save));
    }

    static Passage passage(String address) {
        return address.equals("beslutning") ? Passage.DECISION : Passage.OPEN_DECISION;
    }

    private ResponseEntity<Map<String, Object>> answer(Reader reader, Saving<RichText> saving) {
        return switch (saving) {
            case Saving.Saved<RichText> saved ->
                ResponseEntity.ok(Map.of(
                        "version", saved.version(),
                        "savedAt", saved.at().toString(),
                        "blank", PlainText.isBlank(PlainText.of(saved.content())),
                        "hunks", List.of()));
            case Saving.Stale<RichText> stale ->
                ResponseEntity.status(HttpStatus.CONFLICT)
                        .body(Map.of(
                                "version", stale.version(),
                                "by", room.name(reader, stale.by()),
                                "at", stale.at().toString(),
                                "document", RichTextJson.toJson(stale.content())));
        };
    }

    @ExceptionHandler({InvalidText.class, JacksonException.class, IllegalArgumentException.class})
    ResponseEntity<Map<String, Object>> invalid(HttpServletRequest request) {
        return refused(request, HttpStatus.UNPROCESSABLE_CONTENT, "recording.save.invalid");
    }

    @ExceptionHandler
    ResponseEntity<Map<String, Object>> refused(MinutesRefused refused, HttpServletRequest request) {
        return refused(request, HttpStatus.UNPROCESSABLE_CONTENT, "recording.rule." + refused.rule());
    }

    private ResponseEntity<Map<String, Object>> refused(HttpServletRequest request, HttpStatus status, String key) {
        return ResponseEntity.status(status).body(Map.of("reason", wording.text(request, key)));
    }
}
