package dk.raadslag.gate;

import static java.nio.charset.StandardCharsets.UTF_8;

import dk.raadslag.gate.Budget.TooLarge;
import java.io.IOException;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.MemoryUsageSetting;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDField;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jspecify.annotations.Nullable;

/** Reads a PDF: its pages, notes and forms, its properties and the files in it. */
final class PdfTelling {

    /** Below so many signs a page, what is written on it is most likely a picture. */
    private static final int FEWEST_SIGNS = 10;

    private static final int MOST_PAGES = 3_000;
    private static final long MOST_IN_MEMORY = 64L * 1024 * 1024;

    private final Opening opening;
    private final Told told;
    private final Budget budget;

    PdfTelling(Opening opening, Told told, Budget budget) {
        this.opening = opening;
        this.told = told;
        this.budget = budget;
    }

    void read(String name, byte[] bytes, int depth) throws TooLarge {
        Inflated.count(bytes, budget);
        var memory = MemoryUsageSetting.setupMixed(MOST_IN_MEMORY).streamCache;
        try (PDDocument pdf = Loader.loadPDF(bytes, "", null, null, memory)) {
            if (pdf.getNumberOfPages() > MOST_PAGES) throw new TooLarge();
            read(name, pdf);
            files(pdf, depth);
        } catch (InvalidPasswordException locked) {
            told.fault(FileFault.LOCKED, name);
        } catch (OutOfMemoryError tooMuch) {
            // A stream that says it is a picture and is not: what could not be had was never had.
            throw new TooLarge();
        } catch (IOException | RuntimeException | StackOverflowError broken) {
            told.fault(FileFault.UNREADABLE, name);
        }
    }

    private void read(String name, PDDocument pdf) throws IOException {
        String text = new PDFTextStripper().getText(pdf);
        told.text(text);
        if (text.strip().length() < (long) FEWEST_SIGNS * pdf.getNumberOfPages())
            told.fault(FileFault.WITHOUT_TEXT, name);
        else if (pdf.getDocumentCatalog().getStructureTreeRoot() == null) told.fault(FileFault.WITHOUT_STRUCTURE, name);
        properties(pdf);
        for (PDPage page : pdf.getPages()) for (PDAnnotation note : page.getAnnotations()) note(note);
        form(pdf.getDocumentCatalog().getAcroForm());
    }

    private void properties(PDDocument pdf) throws IOException {
        PDDocumentInformation about = pdf.getDocumentInformation();
        told.named(Objects.requireNonNullElse(about.getAuthor(), ""));
        Stream.of(about.getTitle(), about.getSubject(), about.getKeywords())
                .filter(Objects::nonNull)
                .forEach(told::property);
        var more = pdf.getDocumentCatalog().getMetadata();
        if (more != null)
            new String(more.toByteArray(), UTF_8)
                    .replaceAll("<[^>]*>", "\n")
                    .lines()
                    .forEach(told::property);
    }

    private void note(PDAnnotation note) {
        String said = note.getContents();
        if (said == null || said.isBlank()) return;
        told.text(said);
        if (!"Link".equals(note.getSubtype()) && !"Widget".equals(note.getSubtype())) told.fault(FileFault.COMMENTS);
    }

    private void form(@Nullable PDAcroForm form) {
        if (form == null) return;
        for (PDField field : form.getFieldTree()) told.text(String.valueOf(field.getValueAsString()));
    }

    private void files(PDDocument pdf, int depth) throws IOException, TooLarge {
        PDDocumentNameDictionary names = pdf.getDocumentCatalog().getNames();
        if (names == null || names.getEmbeddedFiles() == null) return;
        Map<String, PDComplexFileSpecification> files = names.getEmbeddedFiles().getNames();
        if (files == null) return;
        for (Map.Entry<String, PDComplexFileSpecification> file : files.entrySet()) {
            budget.part();
            PDEmbeddedFile held = file.getValue().getEmbeddedFile();
            if (held != null) opening.open(file.getKey(), held.toByteArray(), depth + 1);
        }
    }
}
