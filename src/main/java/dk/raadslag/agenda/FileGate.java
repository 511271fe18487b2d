package dk.raadslag.agenda;

import dk.raadslag.access.Reader;
import dk.raadslag.paper.Attachment;
import dk.raadslag.paper.Attachments;
import dk.raadslag.paper.Paper;
import dk.raadslag.proofreading.CheckKey;
import dk.raadslag.proofreading.Judged;
import dk.raadslag.proofreading.Proofs;
import dk.raadslag.proofreading.Yardstick;
import dk.raadslag.richtext.Block.Paragraph;
import dk.raadslag.richtext.RichText;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.springframework.stereotype.Component;

/** Finds what stands in the way of letting a paper's files out: what nobody can read, and whom they tell of. */
@Component
class FileGate {

    private static final String PDF = "application/pdf";

    /** Below so many signs a page, what is written on it is most likely a picture. */
    private static final int FEWEST_SIGNS = 10;

    private final Attachments attachments;
    private final Proofs proofs;

    FileGate(Attachments attachments, Proofs proofs) {
        this.attachments = attachments;
        this.proofs = proofs;
    }

    List<Obstacle> before(Reader reader, long itemId, Paper paper) {
        List<Obstacle> found = new ArrayList<>();
        Yardstick yardstick = proofs.yardstick(reader);
        for (Attachment attachment : attachments.of(reader, paper)) {
            if (attachment.removed() || !attachment.current().mediaType().equals(PDF)) continue;
            for (GateRule rule : rules(attachments.bytes(reader, attachment), yardstick))
                found.add(new Obstacle(rule, itemId, attachment.name()));
        }
        return found;
    }

    private List<GateRule> rules(byte[] pdf, Yardstick yardstick) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            List<GateRule> found = new ArrayList<>();
            String text = new PDFTextStripper().getText(document);
            if (text.strip().length() < (long) FEWEST_SIGNS * document.getNumberOfPages())
                found.add(GateRule.FILE_WITHOUT_TEXT);
            else if (document.getDocumentCatalog().getStructureTreeRoot() == null)
                found.add(GateRule.FILE_WITHOUT_STRUCTURE);
            if (tellsOfSomebody(text, yardstick)) found.add(GateRule.PERSONAL_NUMBER_IN_FILE);
            return found;
        } catch (IOException unreadable) {
            return List.of(GateRule.FILE_UNREADABLE);
        }
    }

    private boolean tellsOfSomebody(String text, Yardstick yardstick) {
        List<Judged> found = proofs.read(
                new RichText(text.lines()
                        .filter(line ->
                                line.codePoints().filter(Character::isDigit).count() >= 10)
                        .map(Paragraph::of)
                        .map(dk.raadslag.richtext.Block.class::cast)
                        .toList()),
                yardstick);
        return found.stream().anyMatch(judged -> judged.finding().check() == CheckKey.PERSONAL_NUMBER);
    }
}
