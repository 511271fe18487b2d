package dk.raadslag.importing.agendamanager;

import dk.raadslag.foreign.XmlElement;
import dk.raadslag.importing.exported.ExportedItem;
import dk.raadslag.importing.exported.Paths;
import dk.raadslag.importing.exported.Times;
import dk.raadslag.publication.Attachment;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/** One item of a published agenda. */
final class PublishedItem {

    private static final Set<String> DIVIDERS = Set.of("lukket referat", "åbent referat", "lukkede punkter");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd-MM-yyyy", Locale.ROOT);

    private final XmlElement item;
    private final int position;

    PublishedItem(XmlElement item, int position) {
        this.item = item;
        this.position = position;
    }

    /** Whether it is no item but a line between the open and the closed ones. */
    boolean isDivider() {
        boolean empty = fields().findAny().isEmpty();
        return empty && DIVIDERS.contains(item.text("Caption").toLowerCase(Locale.ROOT));
    }

    ExportedItem item() {
        ExportedItem read = new ExportedItem(number(), item.text("Caption"))
                .caseNumber(item.text("Case/Number"))
                .sourceId(item.attribute("ID"));
        if (isFalse(item, "IsPublic")) read.closed();
        fields().forEach(field -> read.html(field.text("Caption"), field.html("Content")));
        item.all("ItemHistory/ItemField")
                .filter(PublishedItem::hasContent)
                .forEach(field -> read.earlierDecision(earlierHeading(field), field.html("Content")));
        item.all("Enclosures/Enclosure").map(PublishedItem::attachment).forEach(read::attachment);
        return read;
    }

    private String number() {
        String printed = item.attribute("Nummer");
        if (!printed.isEmpty()) return printed;
        String number = item.text("Number");
        return number.isEmpty() ? String.valueOf(position) : number;
    }

    private Stream<XmlElement> fields() {
        return item.all("Fields/ItemField")
                .filter(PublishedItem::hasContent)
                .sorted(Comparator.comparingInt(PublishedItem::index));
    }

    private static boolean hasContent(XmlElement field) {
        return !isFalse(field, "HasContent") && !field.html("Content").isEmpty();
    }

    private static int index(XmlElement field) {
        String index = field.text("Index");
        return index.matches("\\d{1,6}") ? Integer.parseInt(index) : Integer.MAX_VALUE;
    }

    private static boolean isFalse(XmlElement element, String name) {
        return element.text(name).equalsIgnoreCase("false");
    }

    private static String earlierHeading(XmlElement field) {
        String committee = field.text("MeetingDetails/CommitteeName");
        String day = Times.date(field.text("MeetingDetails/MeetingDueDate"))
                .map(DAY::format)
                .orElse("");
        return field.text("Caption")
                + (committee.isEmpty() ? "" : " i " + committee)
                + (day.isEmpty() ? "" : " den " + day);
    }

    private static Attachment attachment(XmlElement enclosure) {
        String name = enclosure.text("Name");
        boolean open = !enclosure.text("IsProtected").equalsIgnoreCase("true") && !isFalse(enclosure, "IsPublic");
        return new Attachment(
                name.isEmpty() ? enclosure.text("FileName") : name,
                open,
                Paths.inside(enclosure.text("InstantiationFilePathRelative")));
    }
}
