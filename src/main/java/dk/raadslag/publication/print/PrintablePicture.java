package dk.raadslag.publication.print;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Base64;
import java.util.Iterator;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import org.jspecify.annotations.Nullable;

/** A picture drawn anew on white in the colours of the screen, so that no file can break the conformance of a PDF. */
final class PrintablePicture {

    private static final long MOST_PIXELS = 16_000_000;

    private PrintablePicture() {}

    /** The picture as a data address, or null when it is no picture we can read or has more than 16 million pixels. */
    static @Nullable String dataAddress(byte[] bytes) {
        try {
            BufferedImage picture = read(bytes);
            return picture == null
                    ? null
                    : "data:image/png;base64," + Base64.getEncoder().encodeToString(png(picture));
        } catch (IOException | RuntimeException e) {
            // Readers of pictures throw what they like on broken files.
            return null;
        }
    }

    private static @Nullable BufferedImage read(byte[] bytes) throws IOException {
        try (ImageInputStream in = ImageIO.createImageInputStream(new ByteArrayInputStream(bytes))) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
            if (!readers.hasNext()) return null;
            ImageReader reader = readers.next();
            try {
                reader.setInput(in);
                long pixels = (long) reader.getWidth(0) * reader.getHeight(0);
                return pixels > MOST_PIXELS ? null : reader.read(0);
            } finally {
                reader.dispose();
            }
        }
    }

    private static byte[] png(BufferedImage picture) throws IOException {
        BufferedImage plain = new BufferedImage(picture.getWidth(), picture.getHeight(), BufferedImage.TYPE_INT_RGB);
        Graphics2D canvas = plain.createGraphics();
        canvas.drawImage(picture, 0, 0, Color.WHITE, null);
        canvas.dispose();
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        ImageIO.write(plain, "png", png);
        return png.toByteArray();
    }
}
