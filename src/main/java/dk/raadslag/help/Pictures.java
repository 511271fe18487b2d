package dk.raadslag.help;

import dk.raadslag.web.Language;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import org.jspecify.annotations.Nullable;

/** The pictures of the screen in one language; {@code bin/help-pictures} takes them. */
record Pictures(Language language) {

    private static final int WIDTH_AT = 16;
    private static final int HEIGHT_AT = 20;

    Part.Picture of(String name, String alt) {
        String asset = "help/" + language.tag() + "/" + name + ".png";
        try (InputStream png = Pictures.class.getResourceAsStream("/static/assets/" + asset)) {
            ByteBuffer head = ByteBuffer.wrap(head(png));
            return new Part.Picture(asset, alt, head.getInt(WIDTH_AT), head.getInt(HEIGHT_AT));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] head(@Nullable InputStream png) throws IOException {
        byte[] head = new byte[HEIGHT_AT + Integer.BYTES];
        if (png != null) png.readNBytes(head, 0, head.length);
        return head;
    }
}
