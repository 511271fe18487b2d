package dk.raadslag.importing.word;

import dk.raadslag.foreign.OfficeFile;
import dk.raadslag.foreign.UnreadableFile;
import dk.raadslag.importing.Finding;
import dk.raadslag.importing.shape.CaseShape;
import dk.raadslag.richtext.RichText;
import java.util.List;

/**
 * A case that somebody wrote in a Word file of their own, as it looks with every tracked change accepted.
 *
 * @param remarks in Danish, what of the file is not in the text
 */
public record CaseFile(RichText text, List<String> remarks) {

    public CaseFile {
        remarks = List.copyOf(remarks);
    }

    /** @throws UnreadableFile when it is no Word file, is protected, broken off, empty, or unpacks to far too much */
    public static CaseFile read(byte[] docx) throws UnreadableFile {
        Document document = Document.of(OfficeFile.of(docx));
        RichText text = CaseShape.text(document.blocks());
        if (text.isEmpty()) throw new UnreadableFile("Word-dokumentet har ingen tekst.");
        return new CaseFile(
                text, document.findings().stream().map(Finding::message).toList());
    }
}
