package dk.raadslag.publication.print;

import dk.raadslag.publication.Content;
import dk.raadslag.publication.EditionKind;
import dk.raadslag.publication.Head;
import dk.raadslag.publication.Item;
import dk.raadslag.publication.Section;
import dk.raadslag.richtext.Block;
import dk.raadslag.richtext.RichText;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import javax.imageio.ImageIO;

/** Small printouts and their PDFs. */
final class Samples {

    static final EditionPdf PDF = new EditionPdf();
    static final Locale DANISH = Locale.of("da");

    private Samples() {}

    record Outcome(byte[] pdf, Printed printed) {}

    static Outcome print(Printout printout) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            Printed printed = PDF.write(printout, out);
            return new Outcome(out.toByteArray(), printed);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Printout of(Content content) {
        return Printout.of(content, DANISH, "Bakkedal Kommune");
    }

    /** An edition of one item that holds one field. */
    static Printout holding(RichText text) {
        return of(content(item("Sagen", new Section("presentation", "Sagsfremstilling", text))));
    }

    static Printout saying(String words) {
        return holding(RichText.of(Block.Paragraph.of(words)));
    }

    static Item item(String title, Section... sections) {
        return new Item("1", title, null, null, List.of(sections), List.of(), null, List.of(), null);
    }

    static Content content(Item... items) {
        Head head = new Head("Byrådet", LocalDate.of(2025, 9, 3), null, null, null, List.of(), List.of(), null);
        return new Content(EditionKind.AGENDA, head, List.of(items));
    }

    static byte[] picture(int type) {
        BufferedImage picture = new BufferedImage(160, 60, type);
        Graphics2D canvas = picture.createGraphics();
        canvas.setColor(new Color(0x0b5c66));
        for (int bar = 0; bar < 4; bar++) canvas.fillRect(10 + bar * 40, 10 + bar * 5, 25, 50 - bar * 5);
        canvas.dispose();
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        try {
            ImageIO.write(picture, "png", png);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return png.toByteArray();
    }
}
