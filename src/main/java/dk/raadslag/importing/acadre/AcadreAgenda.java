package dk.raadslag.importing.acadre;

import dk.raadslag.foreign.XmlElement;
import dk.raadslag.importing.Finding;
import dk.raadslag.importing.Reading;
import dk.raadslag.importing.exported.ExportedItem;
import dk.raadslag.importing.exported.ExportedMeeting;
import dk.raadslag.importing.exported.Names;
import dk.raadslag.importing.exported.Paths;
import dk.raadslag.importing.exported.Times;
import dk.raadslag.publication.Attachment;
import dk.raadslag.publication.EditionKind;
import dk.raadslag.publication.Participant;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** A content file. */
final class AcadreAgenda {

    private static final Tables NONE = new Tables(new XmlElement("table", Map.of(), List.of(), ""));

    private final Tables root;
    private final Tables agenda;
    private final Tables meeting;
    private final List<Finding> findings;

    AcadreAgenda(Tables root, List<Finding> findings) {
        this.root = root;
        this.agenda = root.table("agenda").orElse(NONE);
        this.meeting = first("meeting");
        this.findings = findings;
    }

    /** A table beside the agenda or inside it. */
    private Tables first(String name) {
        return root.table(name).or(() -> agenda.table(name)).orElse(NONE);
    }

    Reading reading() {
        ExportedMeeting read = new ExportedMeeting(kind(), first("committee").field("name"), findings)
                .date(Times.date(meeting.field("date")))
                .times(Times.time(meeting.field("date")), Times.time(meeting.field("finish")))
                .place(place())
                .sourceId(meeting.field("sysid"));
        meeting.tables("meetmember")
                .flatMap(members -> members.tables("member"))
                .sorted(Comparator.comparingInt(member -> number(member.field("sort"))))
                .map(AcadreAgenda::participant)
                .forEach(read::participant);
        Stream.of(root, agenda)
                .flatMap(table -> table.tables("agendaitemparents"))
                .flatMap(parent -> parent.tables("agendaitem").map(item -> item(parent, item)))
                .forEach(read::item);
        return read.reading();
    }

    private EditionKind kind() {
        String name = agenda.field("name").toLowerCase(Locale.ROOT);
        if (name.contains("referat") || name.contains("protokol")) return EditionKind.MINUTES;
        return name.contains("tillæg") ? EditionKind.SUPPLEMENTARY_AGENDA : EditionKind.AGENDA;
    }

    private String place() {
        String address = meeting.field("address").replaceAll("(?i)<br\\s*/?>", ", ");
        String location = meeting.field("location");
        return location.isEmpty() || address.isEmpty() ? location + address : location + ", " + address;
    }

    private static Participant participant(Tables member) {
        String role = member.field("role");
        return Names.participant(
                member.field("name"),
                member.field("party"),
                role.equals("Medlem") ? "" : role,
                member.field("absent").equals("1") ? "afbud" : "",
                member.field("comment"));
    }

    private static ExportedItem item(Tables parent, Tables item) {
        ExportedItem read = new ExportedItem(parent.field("sort"), item.field("name"))
                .caseNumber(item.field("caseno"))
                .sourceId(item.field("sysid"));
        if (!isOpen(item)) read.closed();
        item.tables("bullet")
                .sorted(Comparator.comparingInt(bullet -> number(bullet.field("bulletsortorder"))))
                .forEach(bullet -> read.html(bullet.field("bulletname"), bullet.html("bulletcontent")));
        item.tables("enclosure").map(AcadreAgenda::attachment).forEach(read::attachment);
        return read;
    }

    private static boolean isOpen(Tables table) {
        String name = table.field("accessname");
        return name.isEmpty() ? table.field("access").equals("1") : name.equalsIgnoreCase("åben");
    }

    private static Attachment attachment(Tables enclosure) {
        return new Attachment(enclosure.field("name"), isOpen(enclosure), Paths.inside(enclosure.field("filename")));
    }

    private static int number(String printed) {
        return printed.matches("\\d{1,8}") ? Integer.parseInt(printed) : Integer.MAX_VALUE;
    }
}
