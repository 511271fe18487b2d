package dk.raadslag.publication.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.Rectangle2D;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripperByArea;
import org.verapdf.core.VeraPDFException;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

/** Whether a PDF keeps what it promises: veraPDF's verdict, and the text that can be copied out of it. */
public final class PdfCheck {

    private static final double MARGIN = 71;

    static {
        VeraGreenfieldFoundryProvider.initialise();
    }

    private PdfCheck() {}

    /** Passes when veraPDF finds no failure of PDF/UA-1 or PDF/A-3a. */
    public static void assertAccessibleAndLasting(byte[] pdf) {
        assertThat(failures(pdf)).isEmpty();
    }

    /** What veraPDF finds wrong, a line each. */
    public static List<String> failures(byte[] pdf) {
        return Stream.of(PDFAFlavour.PDFUA_1, PDFAFlavour.PDFA_3_A)
                .flatMap(flavour -> failures(pdf, flavour).stream())
                .toList();
    }

    private static List<String> failures(byte[] pdf, PDFAFlavour flavour) {
        try (PDFAParser parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), flavour);
                PDFAValidator validator = Foundries.defaultInstance().createValidator(flavour, false)) {
            return validator.validate(parser).getTestAssertions().stream()
                    .filter(assertion -> assertion.getStatus() == TestAssertion.Status.FAILED)
                    .map(assertion -> flavour + " " + assertion.getRuleId().getClause() + ": " + assertion.getMessage()
                            + " at " + assertion.getLocation().getContext())
                    .toList();
        } catch (VeraPDFException | IOException e) {
            throw new AssertionError(e);
        }
    }

    /** The words between the margins of all pages, in the order they are read. */
    public static List<String> words(byte[] pdf) {
        String unbroken = text(pdf).replaceAll("([-–—/?&=])\\s*\\n", "$1");
        return Arrays.stream(unbroken.split("\\s+"))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    /** The text between the margins of all pages. */
    public static String text(byte[] pdf) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            StringBuilder text = new StringBuilder();
            for (PDPage page : document.getPages()) text.append(body(page)).append('\n');
            return text.toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String body(PDPage page) throws IOException {
        PDFTextStripperByArea stripper = new PDFTextStripperByArea();
        double height = page.getMediaBox().getHeight() - 2 * MARGIN;
        stripper.addRegion(
                "body", new Rectangle2D.Double(0, MARGIN, page.getMediaBox().getWidth(), height));
        stripper.extractRegions(page);
        return stripper.getTextForRegion("body");
    }
}
