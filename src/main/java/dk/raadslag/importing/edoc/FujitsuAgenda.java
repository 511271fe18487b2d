package dk.raadslag.importing.edoc;

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

/** An agenda as Fujitsu's publishing writes it. */
final class FujitsuAgenda {

    private final XmlElement root;
    private final XmlElement committee;
    private final XmlElement agenda;
    private final List<Finding> findings;

    FujitsuAgenda(XmlElement root, XmlElement committee, XmlElement agenda, List<Finding> findings) {
        this.root = root;
        this.committee = committee;
        this.agenda = agenda;
        this.findings = findings;
    }

    Reading reading() {
        XmlElement meeting = committee.find("Meeting").orElseGet(() -> new XmlElement("", Map.of(), List.of(), ""));
        String when = meeting.text("MeetingDateTime");
        ExportedMeeting read = new ExportedMeeting(kind(), committee.text("Name"), findings)
                .date(Times.date(when))
                .times(Times.time(when), Times.time(meeting.text("EndDateTime")))
                .place(meeting.text("MeetingLocation"))
                .sourceId(meeting.text("MeetingIdentifier"));
        meeting.all("MeetingParticipants/MeetingParticipant")
                .map(FujitsuAgenda::participant)
                .forEach(read::participant);
        agenda.all("AgendaElements/AgendaElement")
                .sorted(Comparator.comparingInt(element -> number(element.text("SortOrder"))))
                .filter(element -> element.find("HandlingItem").isPresent())
                .forEach(element -> read.item(item(element)));
        return read.reading();
    }

    private EditionKind kind() {
        String type = (root.text("OutputTypeEnumName") + " " + agenda.text("Type")).toLowerCase(Locale.ROOT);
        if (type.contains("referat") || type.contains("minutes") || type.contains("protocol"))
            return EditionKind.MINUTES;
        return type.contains("tillæg") ? EditionKind.SUPPLEMENTARY_AGENDA : EditionKind.AGENDA;
    }

    private static Participant participant(XmlElement person) {
        boolean away = person.text("Participate").equalsIgnoreCase("false");
        return Names.participant(
                person.text("Name"), person.text("PoliticalParty"), person.text("RoleInMeeting"), away ? "afbud" : "");
    }

    private static ExportedItem item(XmlElement element) {
        XmlElement handled = element.find("HandlingItem").orElseThrow();
        ExportedItem read = new ExportedItem(handled.text("SerialNo"), handled.text("Title"))
                .caseNumber(handled.text("CaseNumber"))
                .neutralTitle(handled.text("NeutralTitle"))
                .sourceId(element.text("Identifier"));
        if (element.text("AccessIsPublic").equalsIgnoreCase("false")) read.closed();
        handled.all("Attachments/Attachment").map(FujitsuAgenda::attachment).forEach(read::attachment);
        handled.all("CasePresentations/CasePresentation").forEach(part -> presentation(read, part));
        handled.all("HandlingPlan/Handling")
                .filter(handling -> !handling.html("Decision").isEmpty())
                .forEach(handling ->
                        read.decision("Beslutning den " + handling.text("MeetingDate"), handling.html("Decision")));
        return read;
    }

    private static void presentation(ExportedItem read, XmlElement part) {
        String title = part.text("Title");
        boolean decision = part.text("IsDecision").equalsIgnoreCase("true");
        if (decision) read.decision(title.isEmpty() ? "Beslutning" : title, part.html("Content"));
        else read.html(title, part.html("Content"));
    }

    private static Attachment attachment(XmlElement attachment) {
        return new Attachment(attachment.text("Title"), true, Paths.inside(attachment.text("Link")));
    }

    private static int number(String printed) {
        return printed.matches("\\d{1,8}") ? Integer.parseInt(printed) : Integer.MAX_VALUE;
    }
}
