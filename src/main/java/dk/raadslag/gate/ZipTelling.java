package dk.raadslag.gate;

import dk.raadslag.gate.Budget.TooLarge;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** Reads an office document part by part, and any other zip file by file. */
final class ZipTelling {

    /** Pictures, fonts and styles tell nothing. */
    private static final Pattern SILENT = Pattern.compile(
            "(?i).*\\.(png|jpe?g|gif|webp|emf|wmf|svg|ttf|otf|odttf|rels|vml)|.*/(theme/.*|styles|fontTable|webSettings|settings)"
                    + "\\.xml|styles\\.xml|settings\\.xml|META-INF/.*|Thumbnails/.*|Configurations2/.*");

    private final Opening opening;
    private final Told told;
    private final Budget budget;

    ZipTelling(Opening opening, Told told, Budget budget) {
        this.opening = opening;
        this.told = told;
        this.budget = budget;
    }

    void read(String name, byte[] bytes, int depth) throws TooLarge {
        try {
            Map<String, byte[]> parts = unpacked(bytes);
            boolean office = parts.containsKey("[Content_Types].xml") || parts.containsKey("mimetype");
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                if (office && isXml(part.getKey())) OfficePart.of(part.getKey()).read(part.getValue(), told);
                else if (!office || isEmbedded(part.getKey())) opening.open(part.getKey(), part.getValue(), depth + 1);
            }
        } catch (IOException | RuntimeException broken) {
            boolean locked = String.valueOf(broken.getMessage()).contains("encrypted");
            told.fault(locked ? FileFault.LOCKED : FileFault.UNREADABLE, name);
        }
    }

    private static boolean isXml(String part) {
        return part.endsWith(".xml");
    }

    private static boolean isEmbedded(String part) {
        return part.contains("/embeddings/") || part.startsWith("Object ");
    }

    private Map<String, byte[]> unpacked(byte[] bytes) throws IOException, TooLarge {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(bytes), StandardCharsets.UTF_8)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                budget.part();
                boolean silent = SILENT.matcher(entry.getName()).matches();
                byte[] part = unpacked(zip, silent);
                if (!silent && !entry.isDirectory()) parts.put(entry.getName(), part);
            }
        }
        if (parts.isEmpty()) throw new IOException("Nothing in it");
        return parts;
    }

    private byte[] unpacked(ZipInputStream zip, boolean silent) throws IOException, TooLarge {
        var part = new ByteArrayOutputStream();
        byte[] buffer = new byte[16_384];
        for (int read = zip.read(buffer); read >= 0; read = zip.read(buffer)) {
            budget.unpacked(read);
            if (!silent) part.write(buffer, 0, read);
        }
        return part.toByteArray();
    }
}
