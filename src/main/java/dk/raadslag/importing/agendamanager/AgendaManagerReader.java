package dk.raadslag.importing.agendamanager;

import dk.raadslag.foreign.UnreadableFile;
import dk.raadslag.foreign.XmlElement;
import dk.raadslag.importing.DocumentReader;
import dk.raadslag.importing.Reading;
import dk.raadslag.importing.SourceFile;
import dk.raadslag.importing.exported.Xml;
import dk.raadslag.importing.exported.XmlFile;
import java.util.List;

/** Reads {@code Publication} files; one file may hold several agendas. */
public final class AgendaManagerReader implements DocumentReader {

    @Override
    public boolean recognises(SourceFile file) {
        return Xml.rootName(file).equals("Publication");
    }

    @Override
    public boolean isExport(SourceFile file) {
        return recognises(file);
    }

    @Override
    public List<Reading> read(SourceFile file) throws UnreadableFile {
        XmlFile xml = Xml.read(file);
        List<XmlElement> agendas = xml.root().all("Agendas/Agenda").toList();
        if (agendas.isEmpty()) throw new UnreadableFile("Filen indeholder ingen dagsorden. Udgiv den igen.");
        return agendas.stream()
                .map(agenda -> new PublishedAgenda(xml.root(), agenda, xml.findings()).reading())
                .toList();
    }
}
