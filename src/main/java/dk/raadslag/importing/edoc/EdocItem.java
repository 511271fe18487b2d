package dk.raadslag.importing.edoc;

import dk.raadslag.foreign.XmlElement;
import dk.raadslag.importing.exported.ExportedItem;
import dk.raadslag.importing.exported.Paths;
import dk.raadslag.publication.Attachment;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** An item of eDoc: titles and attachments are data, all else is one plain text. */
final class EdocItem {

    private static final Pattern CASE_NUMBER = Pattern.compile("(?m)^Sagsnr\\.?:[ \\t]*(\\S+)[ \\t]*$");

    private final XmlElement item;
    private final boolean closed;

    EdocItem(XmlElement item, boolean closed) {
        this.item = item;
        this.closed = closed;
    }

    ExportedItem item() {
        String text = item.find("FullText").map(XmlElement::text).orElse("");
        Matcher caseNumber = CASE_NUMBER.matcher(text);
        ExportedItem read = new ExportedItem(item.text("AgendaItemNumber"), item.text("Document/Title"))
                .caseNumber(caseNumber.find() ? caseNumber.group(1) : item.text("Document/CaseLogicIdentifier"))
                .neutralTitle(item.text("Document/NeutralTitle"))
                .sourceId(item.find("Document")
                        .map(id -> id.attribute("documentid"))
                        .orElse(""));
        if (closed || isKept(item.text("Document/PublishingType"))) read.closed();
        item.all("Document/Attachments/Attachment").map(EdocItem::attachment).forEach(read::attachment);
        boolean hasAttachments = item.find("Document/Attachments/Attachment").isPresent();
        EdocText.fields(CASE_NUMBER.matcher(text).replaceFirst(""), item.text("Document/Title")).stream()
                .filter(field -> !hasAttachments || !EdocText.isAttachments(field.heading()))
                .forEach(field -> read.field(field.heading(), field.text()));
        return read;
    }

    private static Attachment attachment(XmlElement attachment) {
        boolean open = !isKept(attachment.text("PublishingType"));
        return new Attachment(attachment.text("Title"), open, Paths.inside(attachment.text("PDFDocument")));
    }

    /** Whether it may not be published: "MÅ IKKE PUBLICERES", "SKAL IKKE PUBLICERES". */
    private static boolean isKept(String publishingType) {
        return publishingType.toUpperCase(Locale.ROOT).contains("IKKE");
    }
}
