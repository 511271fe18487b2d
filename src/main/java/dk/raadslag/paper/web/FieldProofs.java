package dk.raadslag.paper.web;

import dk.raadslag.access.Reader;
import dk.raadslag.paper.Paper;
import dk.raadslag.paper.PaperProofs;
import dk.raadslag.proofreading.CheckKey;
import dk.raadslag.proofreading.Finding;
import dk.raadslag.proofreading.Judged;
import dk.raadslag.proofreading.Proofs;
import dk.raadslag.proofreading.Severity;
import dk.raadslag.proofreading.Yardstick;
import dk.raadslag.richtext.InvalidText;
import dk.raadslag.richtext.RichText;
import dk.raadslag.richtext.RichTextJson;
import dk.raadslag.web.Wording;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Proof-reads a field as it stands in the editor; nothing is kept. JSON in, JSON out. */
@RestController
class FieldProofs {

    private static final String ADDRESS =
            PaperPages.ADDRESS + PaperPages.ONE + "/felter/{key:[A-Za-z0-9]{1,40}}/korrektur";

    /** A text with more is no longer mended word by word. */
    private static final int MOST_SHOWN = 200;

    /** A misspelt word takes some fifty milliseconds to find other words for. */
    private static final int MOST_LOOKED_UP = 10;

    private static final int MOST_MENDS = 3;

    private final PaperRoom room;
    private final PaperProofs paperProofs;
    private final Proofs proofs;
    private final Wording wording;

    FieldProofs(PaperRoom room, PaperProofs paperProofs, Proofs proofs, Wording wording) {
        this.room = room;
        this.paperProofs = paperProofs;
        this.proofs = proofs;
        this.wording = wording;
    }

    /** @param document as when it is saved */
    record Asked(JsonNode document) {
        Asked {
            if (document == null) throw new IllegalArgumentException("no document");
        }
    }

    /**
     * A finding as the editor shows it.
     *
     * @param from and {@code to} in the text that was sent
     * @param words those in question; empty where they must not be repeated, or are none
     * @param said what is wrong, why, and what to do
     */
    record Shown(
            String check,
            String name,
            Severity severity,
            int from,
            int to,
            String words,
            String said,
            List<String> mends) {}

    @PostMapping(ADDRESS)
    ResponseEntity<Map<String, Object>> read(
            Reader reader, @PathVariable long id, @PathVariable String key, HttpServletRequest request)
            throws IOException {
        Paper paper = room.paper(reader, id);
        if (paper.template().field(key).isEmpty()) throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        byte[] body = request.getInputStream().readNBytes(FieldSaves.LONGEST + 1);
        if (body.length > FieldSaves.LONGEST)
            return refused(request, HttpStatus.CONTENT_TOO_LARGE, "papers.save.tooLarge");
        Yardstick yardstick = paperProofs.yardstick(reader, paper);
        RichText text;
        try {
            text = text(body);
        } catch (InvalidText | JacksonException | IllegalArgumentException | IndexOutOfBoundsException _) {
            return refused(request, HttpStatus.UNPROCESSABLE_CONTENT, "papers.save.invalid");
        }
        List<Judged> found = proofs.read(text, yardstick);
        return ResponseEntity.ok(Map.of(
                "findings", shown(request, found, yardstick), "unshown", Math.max(0, found.size() - MOST_SHOWN)));
    }

    private static RichText text(byte[] body) {
        Asked asked = JsonMapper.shared().readValue(body, Asked.class);
        if (asked == null) throw new IllegalArgumentException("nothing was sent");
        FieldSaves.requireOwnPictures(asked.document());
        return RichTextJson.fromJson(asked.document());
    }

    private List<Shown> shown(HttpServletRequest request, List<Judged> found, Yardstick yardstick) {
        List<Judged> first = found.stream()
                .sorted(Comparator.comparing(Judged::severity))
                .limit(MOST_SHOWN)
                .sorted(Comparator.comparingInt(
                        judged -> judged.finding().place().from()))
                .toList();
        Map<String, List<String>> lookedUp = new HashMap<>();
        List<Shown> shown = new ArrayList<>();
        for (Judged judged : first) shown.add(shown(request, judged, mends(judged.finding(), yardstick, lookedUp)));
        return shown;
    }

    private List<String> mends(Finding finding, Yardstick yardstick, Map<String, List<String>> lookedUp) {
        if (finding.check() != CheckKey.SPELLING) return finding.mends();
        if (lookedUp.size() >= MOST_LOOKED_UP) return lookedUp.getOrDefault(finding.words(), List.of());
        return lookedUp.computeIfAbsent(finding.words(), _ -> proofs.mends(finding, yardstick));
    }

    private Shown shown(HttpServletRequest request, Judged judged, List<String> mends) {
        Finding finding = judged.finding();
        return new Shown(
                finding.check().key(),
                wording.text(request, "proofreading.check." + finding.check().key()),
                judged.severity(),
                finding.place().from(),
                finding.place().to(),
                finding.words(),
                wording.text(request, finding.message(), finding.args().toArray()),
                mends.stream().limit(MOST_MENDS).toList());
    }

    private ResponseEntity<Map<String, Object>> refused(HttpServletRequest request, HttpStatus status, String key) {
        return ResponseEntity.status(status).body(Map.of("reason", wording.text(request, key)));
    }
}
