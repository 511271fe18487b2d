package dk.raadslag.paper.file;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.util.regex.Pattern;

/** What the bytes of a file say it is. */
final class Signatures {

    /** Pages and drawings with scripts are text too. */
    private static final Pattern MARKUP = Pattern.compile(
            "(?i)\\s*<(!doctype|!--|\\?xml|\\?php|html|head|body|script|svg|iframe)\\b?.*", Pattern.DOTALL);

    private static final int START = 4096;

    private Signatures() {}

    static boolean pdf(byte[] bytes) {
        return starts(bytes, 0, "%PDF-") || starts(bytes, 0, "\u00ef\u00bb\u00bf%PDF-");
    }

    static boolean png(byte[] bytes) {
        return starts(bytes, 0, "\u0089PNG\r\n\u001a\n");
    }

    static boolean jpeg(byte[] bytes) {
        return starts(bytes, 0, "\u00ff\u00d8\u00ff");
    }

    static boolean gif(byte[] bytes) {
        return starts(bytes, 0, "GIF87a") || starts(bytes, 0, "GIF89a");
    }

    static boolean webp(byte[] bytes) {
        return starts(bytes, 0, "RIFF") && starts(bytes, 8, "WEBP");
    }

    static boolean zip(byte[] bytes) {
        return starts(bytes, 0, "PK\u0003\u0004");
    }

    /** Words and line ends, and no page that a browser would run. */
    static boolean text(byte[] bytes) {
        Charset charset = charset(bytes);
        String text = new String(bytes, charset);
        boolean words = text.chars().noneMatch(Signatures::isNoText);
        String start = text.substring(0, Math.min(START, text.length())).replace("\ufeff", "");
        return words && !MARKUP.matcher(start).matches();
    }

    private static Charset charset(byte[] bytes) {
        if (starts(bytes, 0, "\u00ff\u00fe")) return UTF_16LE;
        if (starts(bytes, 0, "\u00fe\u00ff")) return UTF_16BE;
        try {
            UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
            return UTF_8;
        } catch (CharacterCodingException e) {
            return Charset.forName("windows-1252");
        }
    }

    private static boolean isNoText(int character) {
        return character < ' ' && "\t\r\n\f".indexOf(character) < 0 || character == 0x7f;
    }

    private static boolean starts(byte[] bytes, int offset, String sign) {
        byte[] wanted = sign.getBytes(ISO_8859_1);
        if (bytes.length < offset + wanted.length) return false;
        for (int i = 0; i < wanted.length; i++) {
            if (bytes[offset + i] != wanted[i]) return false;
        }
        return true;
    }
}
