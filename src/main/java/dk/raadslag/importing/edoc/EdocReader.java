package dk.raadslag.importing.edoc;

import dk.raadslag.foreign.UnreadableFile;
import dk.raadslag.foreign.XmlElement;
import dk.raadslag.importing.DocumentReader;
import dk.raadslag.importing.Reading;
import dk.raadslag.importing.SourceFile;
import dk.raadslag.importing.exported.Xml;
import dk.raadslag.importing.exported.XmlFile;
import java.util.List;

/** Reads {@code Meeting} files of eDoc and {@code Root} files of Fujitsu's publishing. */
public final class EdocReader implements DocumentReader {

    @Override
    public boolean recognises(SourceFile file) {
        String root = Xml.rootName(file);
        return root.equals("Meeting") || root.equals("Root");
    }

    @Override
    public boolean isExport(SourceFile file) {
        return recognises(file);
    }

    @Override
    public List<Reading> read(SourceFile file) throws UnreadableFile {
        XmlFile xml = Xml.read(file);
        XmlElement root = xml.root();
        if (root.name().equals("Meeting")) return List.of(new EdocMeeting(root, xml.findings()).reading());
        if (root.find("Notification").isPresent()) {
            throw new UnreadableFile("Filen er kun en meddelelse om en udgivelse fra eDoc. Vælg i stedet "
                    + root.text("Notification/PathToXml").replace('\\', '/') + ".");
        }
        List<XmlElement> committees = root.all("Committee").toList();
        if (committees.isEmpty()) throw new UnreadableFile("Filen er XML, men ikke en dagsorden fra eDoc.");
        return committees.stream()
                .flatMap(committee -> committee
                        .all("Meeting/Agenda")
                        .map(agenda -> new FujitsuAgenda(root, committee, agenda, xml.findings()).reading()))
                .toList();
    }
}
