package dk.raadslag.importing.sbsys;

import dk.raadslag.importing.DocumentReader;
import dk.raadslag.importing.Reading;
import dk.raadslag.importing.SourceFile;
import dk.raadslag.importing.UnreadableFile;
import dk.raadslag.importing.exported.ExportedItem;
import dk.raadslag.importing.exported.ExportedMeeting;
import dk.raadslag.importing.exported.Paths;
import dk.raadslag.importing.exported.Times;
import dk.raadslag.importing.exported.Xml;
import dk.raadslag.importing.exported.XmlElement;
import dk.raadslag.importing.exported.XmlFile;
import dk.raadslag.publication.Attachment;
import dk.raadslag.publication.EditionKind;
import java.util.List;
import java.util.Map;

/** Reads {@code Dagsorden} files. A field's heading is the name of its element. */
public final class SbsysReader implements DocumentReader {

    @Override
    public boolean recognises(SourceFile file) {
        return Xml.rootName(file).equals("Dagsorden");
    }

    @Override
    public List<Reading> read(SourceFile file) throws UnreadableFile {
        XmlFile xml = Xml.read(file);
        XmlElement agenda = xml.root();
        XmlElement place = agenda.find("Møde").orElseGet(() -> new XmlElement("Møde", Map.of(), List.of(), ""));
        ExportedMeeting meeting = new ExportedMeeting(kind(agenda), place.attribute("Udvalg"), xml.findings())
                .date(Times.date(place.attribute("Mødedato")))
                .times(Times.time(place.attribute("Mødetid")), Times.time(place.attribute("Mødesluttid")))
                .place(place.attribute("Mødested"))
                .sourceId(place.attribute("MødeID"));
        int position = 0;
        List<XmlElement> items = agenda.everything()
                .filter(e -> e.name().equals("Dagsordenpunkt"))
                .toList();
        for (XmlElement item : items) meeting.item(item(item, ++position));
        return List.of(meeting.reading());
    }

    private static EditionKind kind(XmlElement agenda) {
        if (agenda.attribute("Dagsordentype").equalsIgnoreCase("referat")) return EditionKind.MINUTES;
        boolean added = agenda.attribute("Tillægsdagsorden").equalsIgnoreCase("true");
        return added ? EditionKind.SUPPLEMENTARY_AGENDA : EditionKind.AGENDA;
    }

    private static ExportedItem item(XmlElement item, int position) {
        String number = item.attribute("Nummer");
        ExportedItem read = new ExportedItem(
                        number.isEmpty() ? String.valueOf(position) : number, item.text("Overskrift"))
                .caseNumber(item.attribute("Sagsnummer"))
                .sourceId(item.attribute("DagsordenpunktID"));
        if (item.attribute("Åbent").equalsIgnoreCase("false")) read.closed();
        for (XmlElement content : item.all("Indhold").toList()) {
            content.children().forEach(field -> read.html(field.name().replace('_', ' '), field.text()));
        }
        item.all("Bilagsliste/Bilag").map(SbsysReader::attachment).forEach(read::attachment);
        return read;
    }

    private static Attachment attachment(XmlElement attachment) {
        boolean open = !attachment.attribute("MaaPubliceres").equalsIgnoreCase("false");
        return new Attachment(attachment.attribute("Navn"), open, Paths.inside(attachment.attribute("BilagUrl")));
    }
}
