package dk.raadslag.importing.exported;

import dk.raadslag.foreign.UnreadableFile;
import dk.raadslag.foreign.XmlTree;
import dk.raadslag.importing.Encodings;
import dk.raadslag.importing.Finding;
import dk.raadslag.importing.SourceFile;
import java.io.StringReader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads exported XML in whatever encoding it says or shows. Control characters that XML forbids are left out first, for
 * real exports hold them.
 */
public final class Xml {

    private static final Pattern ROOT = Pattern.compile("<(?:[\\w.-]+:)?([\\p{L}_][\\p{L}\\p{N}_.-]*)[\\s/>]");
    private static final Pattern DECLARED = Pattern.compile("^<\\?xml[^>]*encoding\\s*=\\s*[\"']([\\w-]+)[\"']");
    private static final Pattern REFERENCE = Pattern.compile("&#(?:x([0-9a-fA-F]{1,6})|([0-9]{1,7}));");
    private static final int SNIFFED = 16_384;

    private Xml() {}

    /** The name of the root element, or the empty string when this is no XML. */
    public static String rootName(SourceFile file) {
        int length = Math.min(file.bytes().length, SNIFFED);
        String start = decoded(Arrays.copyOf(file.bytes(), length)).text().stripLeading();
        if (!start.startsWith("<")) return "";
        Matcher root = ROOT.matcher(start.replaceAll("(?s)<!--.*?-->", ""));
        return root.find() ? root.group(1) : "";
    }

    /** @throws UnreadableFile when the file is not well-formed, holds a document type, or is too deep or too large */
    public static XmlFile read(SourceFile file) throws UnreadableFile {
        Encodings.Decoded decoded = decoded(file.bytes());
        List<Finding> findings = new ArrayList<>(decoded.findings());
        return new XmlFile(XmlTree.read(new StringReader(legal(decoded.text(), findings))), findings);
    }

    private static Encodings.Decoded decoded(byte[] bytes) {
        String start = new String(bytes, 0, Math.min(bytes.length, 200), StandardCharsets.ISO_8859_1);
        Matcher declared = DECLARED.matcher(start);
        if (!declared.find() || !Charset.isSupported(declared.group(1))) return Encodings.decode(bytes);
        Charset charset = Charset.forName(declared.group(1));
        boolean single = charset.newEncoder().maxBytesPerChar() == 1f;
        return single
                ? Encodings.decode(new String(bytes, charset).getBytes(StandardCharsets.UTF_8))
                : Encodings.decode(bytes);
    }

    private static String legal(String text, List<Finding> findings) {
        int[] dropped = {0};
        String legal = REFERENCE.matcher(text).replaceAll(reference -> {
            if (isLegal(code(reference.group(1), reference.group(2))))
                return Matcher.quoteReplacement(reference.group());
            dropped[0]++;
            return " ";
        });
        if (dropped[0] > 0) {
            findings.add(Finding.notice(
                    "Filen", "%d tegn, som XML forbyder, er erstattet af mellemrum.".formatted(dropped[0])));
        }
        return legal.replace('\f', ' ');
    }

    private static int code(String hexadecimal, String decimal) {
        return hexadecimal != null ? Integer.parseInt(hexadecimal, 16) : Integer.parseInt(decimal);
    }

    private static boolean isLegal(int code) {
        return code == '\t'
                || code == '\n'
                || code == '\r'
                || code >= 0x20 && code <= 0xD7FF
                || code >= 0xE000 && code <= 0xFFFD
                || code >= 0x10000 && code <= 0x10FFFF;
    }
}
