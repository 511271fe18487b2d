package dk.raadslag.paper.file;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;

/** Files as people hand them in. */
public final class Files {

    public static final byte[] PDF = "%PDF-1.7\n%%EOF\n".getBytes(UTF_8);
    public static final byte[] PROGRAM = "MZ\u0090\u0000\u0003 This program cannot be run in DOS mode".getBytes(UTF_8);

    private static final String WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    private Files() {}

    public static byte[] docx() {
        return zip(
                "[Content_Types].xml",
                "<Override ContentType=\"" + WORD + ".main+xml\"/>",
                "word/document.xml",
                "<w/>");
    }

    static byte[] docm() {
        return zip(
                "[Content_Types].xml",
                "<Override ContentType=\"application/vnd.ms-word.document.macroEnabled.main+xml\"/>",
                "word/vbaProject.bin",
                "...");
    }

    static byte[] docxWithProgram() {
        return zip("[Content_Types].xml", WORD + ".main+xml", "word/vbaProject.bin", "...");
    }

    static byte[] odt() {
        return zip("mimetype", "application/vnd.oasis.opendocument.text", "content.xml", "<o/>");
    }

    static byte[] zip(String... namesAndContents) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (int i = 0; i < namesAndContents.length; i += 2) {
                zip.putNextEntry(new ZipEntry(namesAndContents[i]));
                zip.write(namesAndContents[i + 1].getBytes(UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** @param format as Java calls it, such as {@code png} */
    public static byte[] picture(String format, int width, int height) {
        var bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB), format, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
