package dk.raadslag.importing.sbsys;

import dk.raadslag.foreign.UnreadableFile;
import dk.raadslag.foreign.XmlElement;
import dk.raadslag.importing.DocumentReader;
import dk.raadslag.importing.Reading;
import dk.raadslag.importing.SourceFile;
import dk.raadslag.importing.exported.ExportedItem;
import dk.raadslag.importing.exported.ExportedMeeting;
import dk.raadslag.importing.exported.Paths;
import dk.raadslag.importing.exported.Times;
import dk.raadslag.importing.exported.Xml;
import dk.raadslag.importing.exported.XmlFile;
import dk.raadslag.publication.Attachment;
import dk.raadslag.publication.EditionKind;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Reads {@code Dagsorden} files. A field's heading is the name of its element. */
public final class SbsysReader implements DocumentReader {

    private static final Set<String> NO = Set.of("false", "0", "nej");

    @Override
    public boolean recognises(SourceFile file) {
        return Xml.rootName(file).equals("Dagsorden");
    }

    @Override
    public boolean isExport(SourceFile file) {
        return recognises(file);
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
        for (Placed item : items(agenda, false).toList()) meeting.item(item(item, ++position));
        return List.of(meeting.reading());
    }

    /** An item; closed when it or anything around it is. */
    private record Placed(XmlElement element, boolean closed) {}

    private static Stream<Placed> items(XmlElement element, boolean closedAround) {
        boolean closed = closedAround || isClosed(element);
        Stream<Placed> inside = element.children().stream().flatMap(child -> items(child, closed));
        boolean item = element.name().equals("Dagsordenpunkt");
        return item ? Stream.concat(Stream.of(new Placed(element, closed)), inside) : inside;
    }

    private static boolean isClosed(XmlElement element) {
        boolean group = element.name().equals("Gruppe");
        return Stream.of("Åben", "Åbent").anyMatch(name -> NO.contains(lower(element.attribute(name))))
                || group
                        && lower(element.attribute("navn") + element.attribute("Navn"))
                                .contains("lukke");
    }

    private static String lower(String value) {
        return value.toLowerCase(Locale.ROOT);
    }

    private static EditionKind kind(XmlElement agenda) {
        if (agenda.attribute("Dagsordentype").equalsIgnoreCase("referat")) return EditionKind.MINUTES;
        boolean added = agenda.attribute("Tillægsdagsorden").equalsIgnoreCase("true");
        return added ? EditionKind.SUPPLEMENTARY_AGENDA : EditionKind.AGENDA;
    }

    private static ExportedItem item(Placed placed, int position) {
        XmlElement item = placed.element();
        String number = item.attribute("Nummer");
        ExportedItem read = new ExportedItem(
                        number.isEmpty() ? String.valueOf(position) : number, item.text("Overskrift"))
                .caseNumber(item.attribute("Sagsnummer"))
                .sourceId(item.attribute("DagsordenpunktID"));
        if (placed.closed()) read.closed();
        for (XmlElement content : item.all("Indhold").toList()) {
            content.children().forEach(field -> read.html(field.name().replace('_', ' '), field.html()));
        }
        item.all("Bilagsliste/Bilag").map(SbsysReader::attachment).forEach(read::attachment);
        return read;
    }

    private static Attachment attachment(XmlElement attachment) {
        boolean open = !attachment.attribute("MaaPubliceres").equalsIgnoreCase("false");
        return new Attachment(attachment.attribute("Navn"), open, Paths.inside(attachment.attribute("BilagUrl")));
    }
}
