package dk.raadslag.importing.pdf;

import dk.raadslag.importing.Finding;
import dk.raadslag.importing.shape.SourceBlock;
import java.util.List;

/** The text of a PDF, and what of it was not read. */
record PdfText(List<SourceBlock> blocks, List<Finding> findings) {

    PdfText {
        blocks = List.copyOf(blocks);
        findings = List.copyOf(findings);
    }
}
