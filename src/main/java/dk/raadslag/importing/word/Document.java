package dk.raadslag.importing.word;

import dk.raadslag.foreign.OfficeFile;
import dk.raadslag.foreign.UnreadableFile;
import dk.raadslag.foreign.WordStyles;
import dk.raadslag.foreign.XmlElement;
import dk.raadslag.importing.Finding;
import dk.raadslag.importing.shape.SourceBlock;
import java.util.List;

/** The main text of a Word file; headers, footers and comments are no part of it. */
record Document(List<SourceBlock> blocks, List<Finding> findings) {

    static Document of(OfficeFile parts) throws UnreadableFile {
        String main = parts.main();
        String folder = main.substring(0, main.lastIndexOf('/') + 1);
        XmlElement text = parts.part(main)
                .flatMap(root -> root.find("body"))
                .orElseThrow(() -> new UnreadableFile("Word-dokumentet har ingen tekst."));
        WordStyles styles = new WordStyles(parts.part(folder + "styles.xml"));
        Notes notes = new Notes(parts.part(folder + "footnotes.xml"), parts.part(folder + "endnotes.xml"));
        Runs runs = new Runs(styles, notes, parts.links(main));
        Body body = new Body(styles, new Numbering(parts.part(folder + "numbering.xml")), runs);
        body.read(text);
        return new Document(body.blocks(), body.findings());
    }
}
