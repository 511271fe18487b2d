package dk.raadslag.importing.acadre;

import dk.raadslag.foreign.UnreadableFile;
import dk.raadslag.importing.DocumentReader;
import dk.raadslag.importing.Reading;
import dk.raadslag.importing.SourceFile;
import dk.raadslag.importing.exported.Xml;
import dk.raadslag.importing.exported.XmlFile;
import java.util.List;

/** Reads the content files. A manifest names its content file and is refused with a word on where that lies. */
public final class AcadreReader implements DocumentReader {

    @Override
    public boolean recognises(SourceFile file) {
        return Xml.rootName(file).equals("root");
    }

    @Override
    public boolean isExport(SourceFile file) {
        return recognises(file);
    }

    @Override
    public List<Reading> read(SourceFile file) throws UnreadableFile {
        XmlFile xml = Xml.read(file);
        Tables root = new Tables(xml.root());
        if (root.table("producedAgenda").isPresent()) throw new UnreadableFile(Manifest.message(xml.root()));
        if (root.table("agenda").isEmpty() && root.table("meeting").isEmpty()) {
            throw new UnreadableFile("Filen er XML, men ikke en dagsorden fra Acadre.");
        }
        return List.of(new AcadreAgenda(root, xml.findings()).reading());
    }
}
