package dk.raadslag.importing.pdf;

import dk.raadslag.importing.DocumentReader;
import dk.raadslag.importing.Reading;
import dk.raadslag.importing.SourceFile;
import dk.raadslag.importing.UnreadableFile;
import dk.raadslag.importing.shape.MinutesShape;
import dk.raadslag.importing.shape.SourceBlock;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/** Reads .pdf. A file that only its owner's password protects is read; one that asks its readers for one is not. */
public final class PdfReader implements DocumentReader {

    private static final int MOST_PAGES = 3_000;
    private static final int SNIFFED = 1_024;

    @Override
    public boolean recognises(SourceFile file) {
        int length = Math.min(file.bytes().length, SNIFFED);
        return new String(file.bytes(), 0, length, StandardCharsets.ISO_8859_1).contains("%PDF-");
    }

    @Override
    public List<Reading> read(SourceFile file) throws UnreadableFile {
        return List.of(MinutesShape.read(blocks(file)));
    }

    static List<SourceBlock> blocks(SourceFile file) throws UnreadableFile {
        try (PDDocument document = Loader.loadPDF(file.bytes())) {
            List<SourceBlock> blocks = blocks(document);
            if (blocks.isEmpty()) {
                throw new UnreadableFile("PDF-filen indeholder ingen tekst. Er den indscannet, så lad et program"
                        + " genkende teksten (OCR) først.");
            }
            return blocks;
        } catch (InvalidPasswordException e) {
            throw new UnreadableFile("PDF-filen er beskyttet med adgangskode. Gem den uden adgangskode.", e);
        } catch (IOException | RuntimeException | StackOverflowError e) {
            throw new UnreadableFile("PDF-filen er beskadiget eller afbrudt undervejs. Hent den igen.", e);
        }
    }

    private static List<SourceBlock> blocks(PDDocument document) throws IOException, UnreadableFile {
        if (document.getNumberOfPages() > MOST_PAGES) {
            throw new UnreadableFile("PDF-filen har mere end %d sider. Del den.".formatted(MOST_PAGES));
        }
        List<SourceBlock> tagged = TagTree.blocks(document);
        return tagged.isEmpty() ? Paragraphs.of(Margins.dropped(PageLines.of(document))) : tagged;
    }
}
