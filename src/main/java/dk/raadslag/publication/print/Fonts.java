package dk.raadslag.publication.print;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** The fonts of every PDF, read once: Liberation Sans, and DejaVu Sans for the signs it lacks. */
final class Fonts {

    private static final int NORMAL = 400;
    private static final int BOLD = 700;
    private static final String LIBERATION = "/liberation/LiberationSans-";
    private static final String DEJAVU = "/net/sf/jasperreports/fonts/dejavu/DejaVuSans";

    private record Font(String family, int weight, FontStyle style, byte[] bytes) {}

    private final List<Font> fonts = List.of(
            font("Liberation Sans", NORMAL, FontStyle.NORMAL, LIBERATION + "Regular.ttf"),
            font("Liberation Sans", NORMAL, FontStyle.ITALIC, LIBERATION + "Italic.ttf"),
            font("Liberation Sans", BOLD, FontStyle.NORMAL, LIBERATION + "Bold.ttf"),
            font("Liberation Sans", BOLD, FontStyle.ITALIC, LIBERATION + "BoldItalic.ttf"),
            font("DejaVu Sans", NORMAL, FontStyle.NORMAL, DEJAVU + ".ttf"),
            font("DejaVu Sans", NORMAL, FontStyle.ITALIC, DEJAVU + "-Oblique.ttf"),
            font("DejaVu Sans", BOLD, FontStyle.NORMAL, DEJAVU + "-Bold.ttf"),
            font("DejaVu Sans", BOLD, FontStyle.ITALIC, DEJAVU + "-BoldOblique.ttf"));

    private static Font font(String family, int weight, FontStyle style, String resource) {
        return new Font(family, weight, style, Resources.bytes(resource));
    }

    /** Offers the fonts to a document; one is parsed and embedded only when the document uses it. */
    void offer(PdfRendererBuilder builder, PDDocument document) {
        for (Font font : fonts) {
            builder.useFont(new Supplier(font, document), font.family, font.weight, font.style, true);
        }
    }

    private static final class Supplier extends PDFontSupplier {

        private final Font font;
        private final PDDocument document;

        @SuppressWarnings("NullAway") // The font is loaded when it is asked for.
        Supplier(Font font, PDDocument document) {
            super(null);
            this.font = font;
            this.document = document;
        }

        @Override
        public PDFont supply() {
            try {
                TrueTypeFont parsed = parsed(font);
                // Ligatures cost half of the time and can break the copying of "fi".
                parsed.setEnableGsub(false);
                document.registerTrueTypeFontForClosing(parsed);
                return PDType0Font.load(document, parsed, true);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** Whether a character can be printed in each weight and style. */
    Glyphs glyphs() {
        Glyphs glyphs = new Glyphs();
        fonts.stream().map(Font::family).distinct().forEach(family -> glyphs.add(lookups(family)));
        return glyphs;
    }

    private List<CmapLookup> lookups(String family) {
        return fonts.stream()
                .filter(font -> font.family.equals(family))
                .map(Fonts::lookup)
                .toList();
    }

    private static CmapLookup lookup(Font font) {
        try (TrueTypeFont parsed = parsed(font)) {
            return parsed.getUnicodeCmapLookup();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static TrueTypeFont parsed(Font font) throws IOException {
        return new TTFParser().parse(new RandomAccessReadBuffer(font.bytes));
    }
}
