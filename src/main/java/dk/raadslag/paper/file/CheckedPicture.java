package dk.raadslag.paper.file;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Iterator;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

/**
 * A picture for the text. Its name counts for nothing, its bytes for everything. It is measured and not unpacked, so a
 * small file with enormous pixels costs nothing.
 *
 * @param width in pixels
 * @param height in pixels
 */
public record CheckedPicture(FileKind kind, int width, int height, byte[] bytes) {

    /** Bytes. */
    public static final long LARGEST = 10_000_000;

    /** Pixels each way. */
    static final int LONGEST_SIDE = 10_000;

    /** @throws FileRefused when it is not taken */
    public static CheckedPicture of(byte[] bytes) {
        CheckedFile.requireSize(bytes.length, LARGEST);
        FileKind kind = FileKind.ofPicture(bytes).orElseThrow(() -> new FileRefused(FileRule.NO_PICTURE));
        CheckedPicture picture = kind == FileKind.WEBP ? WebpSize.measured(bytes) : measured(kind, bytes);
        if (Math.max(picture.width, picture.height) > LONGEST_SIDE) throw new FileRefused(FileRule.TOO_MANY_PIXELS);
        return picture;
    }

    private static CheckedPicture measured(FileKind kind, byte[] bytes) {
        Iterator<ImageReader> readers = ImageIO.getImageReadersByMIMEType(kind.mediaType());
        ImageReader reader = readers.next();
        try (ImageInputStream in = ImageIO.createImageInputStream(new ByteArrayInputStream(bytes))) {
            reader.setInput(in, true, true);
            return new CheckedPicture(kind, reader.getWidth(0), reader.getHeight(0), bytes);
        } catch (IOException | RuntimeException e) {
            throw new FileRefused(FileRule.NO_PICTURE);
        } finally {
            reader.dispose();
        }
    }

    public String sha256() {
        return CheckedFile.sha256(bytes);
    }
}
