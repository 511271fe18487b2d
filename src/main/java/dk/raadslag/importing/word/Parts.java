package dk.raadslag.importing.word;

import dk.raadslag.importing.SourceFile;
import dk.raadslag.importing.UnreadableFile;
import dk.raadslag.importing.exported.Xml;
import dk.raadslag.importing.exported.XmlElement;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** The XML parts of a Word file, unpacked within bounds that no honest file comes near. */
final class Parts {

    private static final int MOST_ENTRIES = 5_000;
    private static final long ALWAYS_ALLOWED = 20L * 1024 * 1024;
    private static final long MOST_UNPACKED = 300L * 1024 * 1024;
    private static final int MOST_TIMES_LARGER = 100;
    private static final int MOST_KEPT = 40 * 1024 * 1024;
    private static final Pattern WANTED = Pattern.compile("_rels/\\.rels|word/(_rels/)?[^/]+\\.(xml|rels)");
    private static final Pattern UNWANTED =
            Pattern.compile("word/(header|footer|comments|people|settings|webSettings|fontTable)[^/]*\\.xml");

    private final Map<String, byte[]> parts = new HashMap<>();
    private final long allowed;
    private long unpacked;
    private int kept;
    private boolean spreadsheet;

    private Parts(long size) {
        this.allowed = Math.min(MOST_UNPACKED, Math.max(ALWAYS_ALLOWED, size * MOST_TIMES_LARGER));
    }

    static Parts of(SourceFile file) throws UnreadableFile {
        Parts parts = new Parts(file.bytes().length);
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file.bytes()), StandardCharsets.UTF_8)) {
            parts.unpack(zip);
        } catch (IOException | IllegalArgumentException e) {
            throw new UnreadableFile("Filen er beskadiget eller afbrudt undervejs. Hent den igen.", e);
        }
        return parts;
    }

    private void unpack(ZipInputStream zip) throws IOException, UnreadableFile {
        int entries = 0;
        for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
            if (++entries > MOST_ENTRIES) throw new UnreadableFile("Filen er en zip-fil med for mange filer i.");
            unpack(zip, entry.getName());
        }
    }

    private void unpack(ZipInputStream zip, String name) throws IOException, UnreadableFile {
        spreadsheet |= name.startsWith("xl/");
        boolean wanted =
                WANTED.matcher(name).matches() && !UNWANTED.matcher(name).matches();
        ByteArrayOutputStream part = new ByteArrayOutputStream();
        byte[] buffer = new byte[16_384];
        for (int read = zip.read(buffer); read >= 0; read = zip.read(buffer)) {
            unpacked += read;
            if (wanted) kept += read;
            if (unpacked > allowed || kept > MOST_KEPT) {
                throw new UnreadableFile("Filen fylder alt for meget, når den pakkes ud, og læses ikke.");
            }
            if (wanted) part.write(buffer, 0, read);
        }
        if (wanted) parts.put(name, part.toByteArray());
    }

    /** The name of the main part. */
    String main() throws UnreadableFile {
        String named = relations("_rels/.rels")
                .filter(relation -> relation.attribute("Type").endsWith("/officeDocument"))
                .map(relation -> relation.attribute("Target").replaceFirst("^/", ""))
                .findFirst()
                .orElse("word/document.xml");
        if (!named.startsWith("word/") || !parts.containsKey(named)) throw notWord();
        return named;
    }

    private UnreadableFile notWord() {
        String what = spreadsheet ? "et regneark" : "en zip-fil";
        return new UnreadableFile(
                "Filen er " + what + " og ikke et Word-dokument. Pak den ud, eller gem indholdet som Word eller PDF.");
    }

    private Stream<XmlElement> relations(String name) throws UnreadableFile {
        return part(name).stream().flatMap(root -> root.all("Relationship"));
    }

    /** The addresses outside the file that a part points to, by relation id. */
    Map<String, String> links(String part) throws UnreadableFile {
        int slash = part.lastIndexOf('/') + 1;
        Map<String, String> links = new HashMap<>();
        List<XmlElement> relations = relations(part.substring(0, slash) + "_rels/" + part.substring(slash) + ".rels")
                .toList();
        for (XmlElement relation : relations) {
            if (relation.attribute("TargetMode").equals("External")) {
                links.put(relation.attribute("Id"), relation.attribute("Target"));
            }
        }
        return links;
    }

    Optional<XmlElement> part(String name) throws UnreadableFile {
        byte[] part = parts.get(name);
        return part == null ? Optional.empty() : Optional.of(Xml.read(part));
    }
}
