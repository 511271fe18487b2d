package dk.raadslag.importing.firstagenda;

import static dk.raadslag.importing.firstagenda.Answer.text;

import dk.raadslag.importing.exported.ExportedItem;
import dk.raadslag.publication.Attachment;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** One of the {@code Dagsordenpunkter}. */
final class AnsweredItem {

    private final JsonNode item;
    private final int position;

    AnsweredItem(JsonNode item, int position) {
        this.item = item;
        this.position = position;
    }

    ExportedItem item() {
        String number = text(item, "Punktnummer", "Number");
        String title = text(item, "Navn", "Caption");
        ExportedItem read = new ExportedItem(number.isEmpty() ? String.valueOf(position) : number, title)
                .caseNumber(text(item, "SagsNummer", "CaseNumber"))
                .titleIsPublic()
                .sourceId(text(item, "Id"));
        if (!item.path("IsOpen").asBoolean(true)) read.closed();
        for (JsonNode field : item.path("Felter")) field(read, field);
        for (JsonNode field : item.path("Presentations")) field(read, field);
        decision(read);
        attachments().forEach(read::attachment);
        return read;
    }

    private static void field(ExportedItem read, JsonNode field) {
        String name = text(field, "Navn", "Name", "Title", "Caption");
        String html = text(field, "Html", "Content", "Tekst", "Text");
        for (FieldSplit.Part part : FieldSplit.of(html)) {
            boolean unnamed = part.heading().isEmpty();
            String heading = unnamed ? name : part.heading();
            read.html(heading.isEmpty() ? "Sagsfremstilling" : heading, part.html());
        }
    }

    /** The decision has a place of its own in some answers; in most it is one of the fields. */
    private void decision(ExportedItem read) {
        JsonNode decision = item.path("ItemDecision");
        String html = decision.isObject()
                ? text(decision, "Html", "Decision", "Content", "Tekst", "Text")
                : text(item, "ItemDecision");
        if (!html.isBlank()) read.decision("Beslutning", html);
    }

    private List<Attachment> attachments() {
        List<JsonNode> listed = new ArrayList<>();
        item.path("Bilag").forEach(listed::add);
        listed.sort(
                Comparator.comparingInt(attachment -> attachment.path("Order").asInt(Integer.MAX_VALUE)));
        if (listed.isEmpty()) item.path("Documents").forEach(listed::add);
        return listed.stream()
                .map(attachment -> text(attachment, "Navn", "Name", "Title"))
                .filter(name -> !name.isEmpty())
                .map(Attachment::named)
                .toList();
    }
}
