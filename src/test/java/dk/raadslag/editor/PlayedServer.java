package dk.raadslag.editor;

import com.microsoft.playwright.Route;
import dk.raadslag.proofreading.Context;
import dk.raadslag.proofreading.Finding;
import dk.raadslag.proofreading.Proofreading;
import dk.raadslag.richtext.InvalidText;
import dk.raadslag.richtext.RichText;
import dk.raadslag.richtext.RichTextJson;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Keeps one field as the real server promises to: a save with a known name is answered as it was then. */
final class PlayedServer {

    static final JsonMapper JSON = new JsonMapper();

    /** What happens to the next request. */
    enum Weather {
        FINE,
        NO_NETWORK,
        ANSWER_LOST,
        LOGGED_OUT,
        REFUSING
    }

    final List<JsonNode> saves = new ArrayList<>();
    /** What the reader of texts did not take, and why. */
    final List<String> refused = new ArrayList<>();

    final List<JsonNode> decisions = new ArrayList<>();
    Weather weather = Weather.FINE;
    /** Whether the field is proof-read; the checks are the real ones. */
    boolean proofReads;

    Context context = Context.on(LocalDate.of(2026, 11, 22));
    int proofRead;
    boolean proofsFail;
    int failure = 500;
    /** Answers that are held back until they are let go. */
    @Nullable
    List<Runnable> held;

    int version = 3;
    RichText kept = RichText.EMPTY;
    String hunks = "[]";
    private final Map<String, String> answered = new HashMap<>();

    void save(Route route) {
        JsonNode body = JSON.readTree(route.request().postData());
        switch (weather) {
            case NO_NETWORK -> route.abort();
            case LOGGED_OUT -> answer(route, 401, "{}");
            case REFUSING -> answer(route, 422, "{\"reason\":\"Teksten er for lang.\"}");
            case ANSWER_LOST -> {
                take(body);
                route.abort();
            }
            case FINE -> {
                String answer = take(body);
                answer(route, answer.contains("\"document\"") && !answer.contains("savedAt") ? 409 : 200, answer);
            }
        }
    }

    void proofRead(Route route) {
        proofRead++;
        if (proofsFail) {
            answer(route, failure, "{}");
            return;
        }
        String answer = found(RichTextJson.read(
                JSON.readTree(route.request().postData()).get("document").toString()));
        if (held == null) answer(route, 200, answer);
        else held.add(() -> answer(route, 200, answer));
    }

    private String found(RichText text) {
        var proofreading = new Proofreading();
        ObjectNode answer = JSON.createObjectNode().put("unshown", 0);
        ArrayNode findings = answer.putArray("findings");
        for (Finding finding : proofreading.check(text, context)) {
            ObjectNode one = findings.addObject()
                    .put("check", finding.check().key())
                    .put("name", finding.check().name())
                    .put("severity", finding.check().usual().name())
                    .put("from", finding.place().from())
                    .put("to", finding.place().to())
                    .put("words", finding.words())
                    .put("said", "Se på " + finding.args() + ".");
            one.putPOJO("mends", proofreading.mends(finding, context));
        }
        return answer.toString();
    }

    private String take(JsonNode body) {
        saves.add(body);
        return answered.computeIfAbsent(body.get("save").stringValue(), name -> fresh(body));
    }

    private String fresh(JsonNode body) {
        if (body.get("version").intValue() != version) return theirs().toString();
        try {
            kept = RichTextJson.read(body.get("document").toString());
        } catch (InvalidText e) {
            refused.add(e.getMessage() + " in " + body.get("document"));
        }
        version++;
        return ours().toString();
    }

    private ObjectNode ours() {
        ObjectNode answer = JSON.createObjectNode().put("version", version).put("savedAt", "2026-11-22T08:15:02Z");
        answer.set("hunks", JSON.readTree(hunks));
        return answer;
    }

    private ObjectNode theirs() {
        ObjectNode answer = JSON.createObjectNode()
                .put("version", version)
                .put("by", "Mette Holm")
                .put("at", "2026-11-22T08:14:00Z");
        answer.set("document", RichTextJson.toJson(kept));
        return answer;
    }

    /** Somebody else saves. */
    void replaced(RichText text) {
        kept = text;
        version++;
    }

    void decide(Route route, RichText after) {
        decisions.add(JSON.readTree(route.request().postData()));
        kept = after;
        version++;
        hunks = "[]";
        ObjectNode answer = ours();
        answer.set("document", RichTextJson.toJson(after));
        answer(route, 200, answer.toString());
    }

    static void answer(Route route, int status, String json) {
        route.fulfill(new Route.FulfillOptions()
                .setStatus(status)
                .setContentType("application/json")
                .setBody(json));
    }
}
