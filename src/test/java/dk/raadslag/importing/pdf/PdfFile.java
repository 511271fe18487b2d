package dk.raadslag.importing.pdf;

import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import dk.raadslag.importing.SourceFile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;

/** Writes PDF files with tags and without. */
public final class PdfFile {

    private PdfFile() {}

    /** A line of a page: bold when it begins with a star; its distance from the page's top in points. */
    public record Placed(float x, float y, float size, String text) {}

    public static SourceFile untagged(List<List<Placed>> pages) throws IOException {
        try (PDDocument document = document(pages)) {
            return file(document);
        }
    }

    public static SourceFile locked(String ownerPassword, String userPassword, List<List<Placed>> pages)
            throws IOException {
        try (PDDocument document = document(pages)) {
            document.protect(new StandardProtectionPolicy(ownerPassword, userPassword, new AccessPermission()));
            return file(document);
        }
    }

    private static PDDocument document(List<List<Placed>> pages) throws IOException {
        PDDocument document = new PDDocument();
        for (List<Placed> lines : pages) {
            PDPage page = new PDPage();
            document.addPage(page);
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                for (Placed line : lines) write(content, page.getCropBox().getHeight(), line);
            }
        }
        return document;
    }

    static void write(PDPageContentStream content, float height, Placed line) throws IOException {
        boolean bold = line.text().startsWith("*");
        PDFont font = new PDType1Font(bold ? FontName.HELVETICA_BOLD : FontName.HELVETICA);
        content.beginText();
        content.setFont(font, line.size());
        content.newLineAtOffset(line.x(), height - line.y());
        content.showText(bold ? line.text().substring(1) : line.text());
        content.endText();
    }

    interface Change {
        void to(PDDocument document) throws IOException;
    }

    static SourceFile changed(SourceFile file, Change change) throws IOException {
        try (PDDocument document = Loader.loadPDF(file.bytes())) {
            change.to(document);
            return file(document);
        }
    }

    private static SourceFile file(PDDocument document) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        document.save(bytes);
        return new SourceFile("referat.pdf", bytes.toByteArray());
    }

    public static SourceFile tagged(String body) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        new PdfRendererBuilder()
                .usePdfUaAccessibility(true)
                .withHtmlContent(
                        "<html lang='da' style='font-family: Liberation'><head><title>Referat</title><style>* { font-family: Liberation }"
                                + " @page { @top-center { content: 'Løbende hoved'; font-family: Liberation } }</style></head><body>"
                                + body
                                + "</body></html>",
                        null)
                .useFont(
                        () -> PdfFile.class.getResourceAsStream("/liberation/LiberationSans-Regular.ttf"), "Liberation")
                .toStream(bytes)
                .run();
        return new SourceFile("referat.pdf", bytes.toByteArray());
    }
}
