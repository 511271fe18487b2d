package dk.raadslag.importing.agendamanager;

import dk.raadslag.foreign.XmlElement;
import dk.raadslag.importing.Finding;
import dk.raadslag.importing.Reading;
import dk.raadslag.importing.exported.ExportedMeeting;
import dk.raadslag.importing.exported.Names;
import dk.raadslag.importing.exported.Times;
import dk.raadslag.publication.EditionKind;
import dk.raadslag.publication.Participant;
import java.util.List;
import java.util.Set;

/** One agenda of a publication. */
final class PublishedAgenda {

    private static final String DRAFT = "0";
    private static final String MINUTES = "2";
    private static final Set<String> PRESENT = Set.of("", "0", "1", "4");

    private final XmlElement publication;
    private final XmlElement agenda;
    private final List<Finding> findings;

    PublishedAgenda(XmlElement publication, XmlElement agenda, List<Finding> findings) {
        this.publication = publication;
        this.agenda = agenda;
        this.findings = findings;
    }

    Reading reading() {
        String when = agenda.text("Meeting/When");
        ExportedMeeting meeting = new ExportedMeeting(kind(), agenda.text("Committee/Name"), findings)
                .date(Times.date(when))
                .times(Times.time(when), Times.time(agenda.text("Meeting/Until")))
                .place(agenda.text("Meeting/Where"))
                .sourceId(agenda.find("Meeting").map(id -> id.attribute("ID")).orElse(""));
        if (type().equals(DRAFT)) meeting.find(Finding.notice("Filen", "Filen er en kladde og læst som dagsorden."));
        agenda.all("Meeting/Members/MeetingMember")
                .map(PublishedAgenda::participant)
                .forEach(meeting::participant);
        items(meeting);
        return meeting.reading();
    }

    private String type() {
        return publication.text("PublicationTypeAsValue");
    }

    private EditionKind kind() {
        if (type().equals(MINUTES)) return EditionKind.MINUTES;
        boolean extended = agenda.text("IsExtendedAgenda").equalsIgnoreCase("true");
        return extended ? EditionKind.SUPPLEMENTARY_AGENDA : EditionKind.AGENDA;
    }

    private static Participant participant(XmlElement member) {
        boolean present = PRESENT.contains(member.text("ParticipationStatusAsValue"));
        return Names.participant(
                member.text("Name"),
                member.text("MeetingMemberRolesList"),
                present ? "" : member.text("ParticipationStatusAsText"),
                member.text("ParticipationNote"));
    }

    private void items(ExportedMeeting meeting) {
        int position = 0;
        for (XmlElement item : agenda.all("Items/Item").toList()) {
            PublishedItem published = new PublishedItem(item, ++position);
            if (!published.isDivider()) meeting.item(published.item());
        }
    }
}
