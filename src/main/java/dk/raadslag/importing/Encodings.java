package dk.raadslag.importing;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * The characters of a text file: UTF-8 with or without a byte order mark, UTF-16 with one, else Windows-1252. Control
 * characters that no text holds are left out, and line ends are one character.
 */
public final class Encodings {

    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final int SNIFFED = 8192;

    private Encodings() {}

    /** A decoded text and what was odd about it. */
    public record Decoded(String text, List<Finding> findings) {
        public Decoded {
            findings = List.copyOf(findings);
        }
    }

    public static Decoded decode(byte[] bytes) {
        List<Finding> findings = new ArrayList<>();
        String raw = decode(bytes, findings);
        return new Decoded(clean(raw, findings), findings);
    }

    /** Whether the bytes are some text rather than a binary format. */
    public static boolean looksLikeText(byte[] bytes) {
        if (startsWith(bytes, 0xFF, 0xFE) || startsWith(bytes, 0xFE, 0xFF)) return true;
        int odd = 0;
        int length = Math.min(bytes.length, SNIFFED);
        for (int i = 0; i < length; i++) {
            if (bytes[i] == 0) return false;
            if (isStray(bytes[i] & 0xFF)) odd++;
        }
        return odd * 50 <= length;
    }

    private static String decode(byte[] bytes, List<Finding> findings) {
        if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) return text(bytes, 3, StandardCharsets.UTF_8);
        if (startsWith(bytes, 0xFF, 0xFE)) return text(bytes, 2, StandardCharsets.UTF_16LE);
        if (startsWith(bytes, 0xFE, 0xFF)) return text(bytes, 2, StandardCharsets.UTF_16BE);
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            findings.add(Finding.notice(
                    "Filen", "Filen er ikke UTF-8 og er læst som Windows-1252. Se efter, om æ, ø og å er rigtige."));
            return text(bytes, 0, WINDOWS);
        }
    }

    private static boolean startsWith(byte[] bytes, int... start) {
        if (bytes.length < start.length) return false;
        for (int i = 0; i < start.length; i++) {
            if ((bytes[i] & 0xFF) != start[i]) return false;
        }
        return true;
    }

    private static String text(byte[] bytes, int from, Charset charset) {
        return new String(bytes, from, bytes.length - from, charset);
    }

    /** The text without control characters that no text holds; line ends are one character. */
    public static String cleaned(String raw) {
        return clean(raw, new ArrayList<>());
    }

    private static String clean(String raw, List<Finding> findings) {
        StringBuilder clean = new StringBuilder(raw.length());
        int stray = 0;
        for (int i = 0; i < raw.length(); i++) {
            char c = raw.charAt(i);
            if (c == '\r') {
                if (i + 1 == raw.length() || raw.charAt(i + 1) != '\n') clean.append('\n');
            } else if (isStray(c) || Character.isSurrogate(c) && isLone(raw, i)) {
                stray++;
            } else if (c != '\uFEFF') {
                clean.append(c);
            }
        }
        if (stray > 0) findings.add(strayFound(stray));
        return clean.toString();
    }

    private static boolean isStray(int c) {
        return c < ' ' && c != '\n' && c != '\r' && c != '\t' && c != '\f' || c == 0x7F || c == 0xFFFE || c == 0xFFFF;
    }

    private static boolean isLone(String raw, int i) {
        if (Character.isHighSurrogate(raw.charAt(i))) {
            return i + 1 == raw.length() || !Character.isLowSurrogate(raw.charAt(i + 1));
        }
        return i == 0 || !Character.isHighSurrogate(raw.charAt(i - 1));
    }

    private static Finding strayFound(int count) {
        return Finding.notice("Filen", "%d ulovlige styretegn er udeladt. Teksten er ellers uændret.".formatted(count));
    }
}
