package dk.raadslag.bench;

import dk.raadslag.publication.print.BakkedalMinutes;
import dk.raadslag.publication.print.EditionPdf;
import dk.raadslag.publication.print.Printout;
import dk.raadslag.publication.print.PrintoutHtml;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;

/** The PDF of a 25-page edition against LibreOffice on the same page, when LibreOffice is installed. */
final class PdfBench {

    private static final int ITEMS = 40;
    private static final int WARM_UP = 40;
    private static final int ROUNDS = 9;

    private PdfBench() {}

    public static void main(String[] args) throws Exception {
        EditionPdf pdf = new EditionPdf();
        Printout printout = Printout.of(BakkedalMinutes.chefforum(ITEMS), Locale.of("da"), "Bakkedal Kommune");
        for (int i = 0; i < WARM_UP; i++) print(pdf, printout);
        double ours = Other.median(ROUNDS, () -> print(pdf, printout));
        System.out.printf("PDF of an edition of %d pages, warm: %.2f s%n", pages(print(pdf, printout)), ours);
        compare(ours, PrintoutHtml.of(pdf, printout));
    }

    private static byte[] print(EditionPdf pdf, Printout printout) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        pdf.write(printout, out);
        return out.toByteArray();
    }

    private static int pages(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return document.getNumberOfPages();
        }
    }

    private static void compare(double ours, String html) throws Exception {
        Path folder = Files.createTempDirectory("raadslag-bench");
        Path page = Files.writeString(folder.resolve("edition.html"), html);
        List<String> command = Other.libreOffice(folder, page, "pdf");
        try {
            Other.run(command);
        } catch (IOException e) {
            System.out.println("LibreOffice is not installed: not compared");
            return;
        }
        double theirs = Other.median(3, () -> Other.run(command));
        System.out.printf("LibreOffice on the same page: %.2f s, %.1f times as long%n", theirs, theirs / ours);
    }
}
