package dk.raadslag.publication.print;

import static com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI;

import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.util.XRLog;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Set;
import java.util.TreeSet;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.springframework.stereotype.Component;

/**
 * Writes editions as PDF that anyone can read and that lasts: PDF/UA-1 and PDF/A-3a. Costs about a second to make, so
 * make one and keep it; any number of threads may use it.
 */
@Component
public final class EditionPdf {

    private final TemplateEngine templates = TemplateEngine.createPrecompiled(ContentType.Html);
    private final String style = Resources.text("/print/edition.css");
    private final byte[] colours = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();
    private final Fonts fonts = new Fonts();
    private final Glyphs glyphs = fonts.glyphs();
    private final Workroom workroom;
    private final Object composing = new Object();

    public EditionPdf() {
        this(Workroom.within(Runtime.getRuntime().maxMemory()));
    }

    EditionPdf(Workroom workroom) {
        this.workroom = workroom;
        XRLog.setLoggingEnabled(false);
    }

    /**
     * Writes the PDF; leaves the stream open. Waits while others print, when there is not memory for all at once.
     *
     * @return what could not be shown as it was
     * @throws TooLargeToPrint when the memory of this program could not hold the printout even alone; nothing is
     *     written then
     */
    public Printed write(Printout printout, OutputStream out) throws IOException {
        Illustrations illustrations = new Illustrations(printout.pictures(), workroom.size());
        Set<Integer> missing = new TreeSet<>();
        Composed composed = composed(printout, illustrations, missing);
        try (Workroom.Place _ = composed.place()) {
            render(composed.page(), out);
        }
        return new Printed(missing, illustrations.missing());
    }

    private record Composed(String page, Workroom.Place place) {}

    /** One page at a time, so that no more than one is held while it waits for its place. */
    private Composed composed(Printout printout, Illustrations illustrations, Set<Integer> missing) {
        synchronized (composing) {
            String page = glyphs.printable(html(printout, illustrations), missing);
            return new Composed(page, workroom.enter(page.length()));
        }
    }

    String html(Printout printout, Illustrations illustrations) {
        StringOutput html = new StringOutput();
        templates.render("publication/print/edition.jte", new PageComposer(printout, illustrations).page(style), html);
        return html.toString();
    }

    private void render(String html, OutputStream out) throws IOException {
        try (PDDocument document = new PDDocument()) {
            PdfRendererBuilder builder = new PdfRendererBuilder();
            fonts.offer(builder, document);
            builder.usePDDocument(document)
                    .usePdfUaAccessibility(true)
                    .usePdfAConformance(PdfAConformance.PDFA_3_A)
                    .useColorProfile(colours)
                    .withProducer("Raadslag")
                    // Printing fetches nothing: pictures stand in the page itself.
                    .useExternalResourceAccessControl(
                            (address, _) -> address.startsWith("data:"), RUN_BEFORE_RESOLVING_URI)
                    .withHtmlContent(html, null)
                    .toStream(out)
                    .run();
        }
    }
}
