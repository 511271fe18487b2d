package dk.raadslag.importing.pdf;

import dk.raadslag.foreign.UnreadableFile;
import dk.raadslag.importing.DocumentReader;
import dk.raadslag.importing.Finding;
import dk.raadslag.importing.Reading;
import dk.raadslag.importing.SourceFile;
import dk.raadslag.importing.shape.MinutesShape;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.MemoryUsageSetting;
import org.apache.pdfbox.io.RandomAccessStreamCache.StreamCacheCreateFunction;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/** Reads .pdf. A file that only its owner's password protects is read; one that asks its readers for one is not. */
public final class PdfReader implements DocumentReader {

    private static final int MOST_PAGES = 3_000;
    private static final int SNIFFED = 1_024;
    private static final long MOST_IN_MEMORY = 64L * 1024 * 1024;

    @Override
    public boolean recognises(SourceFile file) {
        int length = Math.min(file.bytes().length, SNIFFED);
        return new String(file.bytes(), 0, length, StandardCharsets.ISO_8859_1).contains("%PDF-");
    }

    @Override
    public List<Reading> read(SourceFile file) throws UnreadableFile {
        PdfText text = text(file);
        Reading reading = MinutesShape.read(text.blocks());
        List<Finding> findings = new ArrayList<>(reading.findings());
        findings.addAll(text.findings());
        return List.of(new Reading(reading.content(), reading.outline(), findings));
    }

    static PdfText text(SourceFile file) throws UnreadableFile {
        try (PDDocument document = Loader.loadPDF(file.bytes(), "", null, null, unpacked())) {
            PdfText text = text(document);
            if (text.blocks().isEmpty()) {
                throw new UnreadableFile("PDF-filen indeholder ingen tekst. Er den indscannet, så lad et program"
                        + " genkende teksten (OCR) først.");
            }
            return text;
        } catch (InvalidPasswordException e) {
            throw new UnreadableFile("PDF-filen er beskyttet med adgangskode. Gem den uden adgangskode.", e);
        } catch (IOException | RuntimeException | StackOverflowError e) {
            throw new UnreadableFile("PDF-filen er beskadiget eller afbrudt undervejs. Hent den igen.", e);
        }
    }

    /** Where what is unpacked is kept: beyond a measure in a file, which is gone with the document. */
    private static StreamCacheCreateFunction unpacked() {
        return MemoryUsageSetting.setupMixed(MOST_IN_MEMORY).streamCache;
    }

    private static PdfText text(PDDocument document) throws IOException, UnreadableFile {
        if (document.getNumberOfPages() > MOST_PAGES) {
            throw new UnreadableFile("PDF-filen har mere end %d sider. Del den.".formatted(MOST_PAGES));
        }
        PdfText tagged = TagTree.text(document);
        if (!tagged.blocks().isEmpty()) return tagged;
        return new PdfText(Paragraphs.of(Margins.dropped(PageLines.of(document))), List.of());
    }
}
