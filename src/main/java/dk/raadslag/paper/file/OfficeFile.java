package dk.raadslag.paper.file;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/**
 * A zipped document of an office program. Only its list of contents and the part that says what it is are read, so a
 * small file that unpacks to gigabytes costs nothing.
 */
record OfficeFile(String mediaType) implements Predicate<byte[]> {

    private static final int MOST_PARTS = 20_000;
    private static final int LONGEST_PART = 1_000_000;

    static OfficeFile of(String mediaType) {
        return new OfficeFile(mediaType);
    }

    /** @throws FileRefused when it carries a program */
    @Override
    public boolean test(byte[] bytes) {
        if (!Signatures.zip(bytes)) return false;
        try (ZipFile zip = ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(bytes))
                .get()) {
            return test(zip);
        } catch (IOException | IllegalArgumentException e) {
            return false;
        }
    }

    private boolean test(ZipFile zip) throws IOException {
        List<ZipArchiveEntry> parts = Collections.list(zip.getEntries());
        if (parts.size() > MOST_PARTS) return false;
        String types = part(zip, "[Content_Types].xml");
        if (types.contains("macroEnabled") || parts.stream().anyMatch(OfficeFile::isProgram))
            throw new FileRefused(FileRule.HAS_MACROS);
        return types.contains(mediaType + ".main+xml")
                || part(zip, "mimetype").strip().equals(mediaType);
    }

    private static boolean isProgram(ZipArchiveEntry part) {
        String name = part.getName().toLowerCase(Locale.ROOT);
        return name.endsWith("vbaproject.bin")
                || name.startsWith("basic/")
                || name.startsWith("scripts/")
                || name.endsWith(".exe");
    }

    private static String part(ZipFile zip, String name) throws IOException {
        ZipArchiveEntry part = zip.getEntry(name);
        if (part == null) return "";
        try (var in = zip.getInputStream(part)) {
            return new String(in.readNBytes(LONGEST_PART), UTF_8);
        }
    }
}
