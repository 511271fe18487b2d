package dk.raadslag.importing;

import dk.raadslag.publication.Attachment;
import dk.raadslag.publication.ClosedFace;
import dk.raadslag.publication.Decision;
import dk.raadslag.publication.Item;
import dk.raadslag.publication.Participant;
import dk.raadslag.publication.Section;
import dk.raadslag.richtext.PlainText;
import dk.raadslag.richtext.RichTextJson;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A reading as one line of JSON: all that was recovered from the document, and the findings. */
public final class DryRunJson {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

    private DryRunJson() {}

    public static String line(String file, Reading reading) {
        ObjectNode line = JSON.createObjectNode();
        line.put("file", file);
        if (reading.outline() != null) outline(line, reading.outline());
        ArrayNode findings = line.putArray("findings");
        for (Finding finding : reading.findings()) {
            findings.addObject()
                    .put("severity", finding.severity().name())
                    .put("where", finding.where())
                    .put("message", finding.message());
        }
        return JSON.writeValueAsString(line);
    }

    private static void outline(ObjectNode line, Outline outline) {
        line.put("kind", outline.kind().name());
        line.put("committee", outline.committee());
        line.put("date", outline.date() == null ? null : outline.date().toString());
        line.put("time", time(outline.time()));
        line.put("endTime", time(outline.endTime()));
        line.put("place", outline.place());
        ArrayNode participants = line.putArray("participants");
        outline.participants().forEach(participant -> participant(participants.addObject(), participant));
        strings(line.putArray("approvals"), outline.approvals());
        ArrayNode items = line.putArray("items");
        outline.items().forEach(item -> item(items.addObject(), item));
    }

    private static @Nullable String time(@Nullable LocalTime time) {
        return time == null ? null : TIME.format(time);
    }

    private static void participant(ObjectNode node, Participant participant) {
        Remarks remarks = Remarks.of(participant);
        node.put("name", participant.name());
        node.put("remark", participant.remark());
        node.put("title", remarks.title());
        node.put("role", remarks.role());
        node.put("attendance", remarks.attendance());
    }

    private static void item(ObjectNode node, Item item) {
        node.put("number", item.number());
        node.put("title", item.title());
        node.put("caseNumber", item.caseNumber());
        node.put("open", item.open());
        if (item.face() != null) face(node.putObject("face"), item.face());
        ArrayNode sections = node.putArray("sections");
        item.sections().forEach(section -> section(sections.addObject(), section));
        strings(node.putArray("recommendation"), item.recommendation());
        if (item.decision() == null) node.putNull("decision");
        else decision(node.putObject("decision"), item.decision());
        strings(
                node.putArray("attachments"),
                item.attachments().stream().map(Attachment::name).toList());
    }

    private static void face(ObjectNode node, ClosedFace face) {
        node.put("neutralTitle", face.neutralTitle());
        node.put("closureReason", face.closureReason());
        node.put("openDecision", face.openDecision());
    }

    private static void section(ObjectNode node, Section section) {
        node.put("key", section.key());
        node.put("heading", section.heading());
        node.put("text", PlainText.of(section.text()));
        node.set("blocks", RichTextJson.toJson(section.text()).path("content"));
    }

    private static void decision(ObjectNode node, Decision decision) {
        node.put("outcome", decision.outcome().name());
        node.put("text", decision.text());
        node.put("postponedTo", decision.postponedTo());
    }

    private static void strings(ArrayNode array, List<String> strings) {
        strings.forEach(array::add);
    }
}
