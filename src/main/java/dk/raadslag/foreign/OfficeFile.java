package dk.raadslag.foreign;

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

/** The XML parts of a Word file (.docx), unpacked within bounds that no honest file comes near. */
public final class OfficeFile {

    private static final int MOST_ENTRIES = 5_000;
    private static final long ALWAYS_ALLOWED = 20L * 1024 * 1024;
    private static final long MOST_UNPACKED = 300L * 1024 * 1024;
    private static final int MOST_TIMES_LARGER = 100;
    private static final int MOST_KEPT = 40 * 1024 * 1024;
    private static final Pattern WANTED =
            Pattern.compile("_rels/\\.rels|docProps/(?:app|custom)\\.xml|word/(_rels/)?[^/]+\\.(xml|rels)");
    private static final Pattern UNWANTED =
            Pattern.compile("word/(header|footer|settings|webSettings|fontTable)[^/]*\\.xml");

    private final Map<String, byte[]> parts = new HashMap<>();
    private final long allowed;
    private long unpacked;
    private int kept;
    private boolean spreadsheet;
    private boolean openDocument;
    private boolean macros;

    private OfficeFile(long size) {
        this.allowed = Math.min(MOST_UNPACKED, Math.max(ALWAYS_ALLOWED, size * MOST_TIMES_LARGER));
    }

    /** @throws UnreadableFile when it is of another kind, protected, broken off, or unpacks to far too much */
    public static OfficeFile of(byte[] file) throws UnreadableFile {
        if (isOld(file)) {
            throw new UnreadableFile("Filen er beskyttet med adgangskode eller gemt i et gammelt format (.doc)."
                    + " Gem den som .docx uden adgangskode.");
        }
        if (startsWith(file, '{', '\\', 'r', 't', 'f'))
            throw new UnreadableFile("Filen er gemt som RTF. Gem den som Word-dokument (.docx).");
        if (!isZip(file)) throw new UnreadableFile("Filen er ikke et Word-dokument (.docx).");
        OfficeFile parts = new OfficeFile(file.length);
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file), StandardCharsets.UTF_8)) {
            parts.unpack(zip);
        } catch (IOException | IllegalArgumentException e) {
            throw new UnreadableFile("Filen er beskadiget eller afbrudt undervejs. Hent den igen.", e);
        }
        return parts;
    }

    /** Whether it is zipped, as a Word file is. */
    public static boolean isZip(byte[] file) {
        return startsWith(file, 'P', 'K', 3, 4);
    }

    /** Whether it is a Word file as they were before 2007, or a protected one. */
    public static boolean isOld(byte[] file) {
        return startsWith(file, 0xD0, 0xCF, 0x11, 0xE0);
    }

    private static boolean startsWith(byte[] bytes, int... start) {
        if (bytes.length < start.length) return false;
        for (int i = 0; i < start.length; i++) {
            if ((bytes[i] & 0xFF) != start[i]) return false;
        }
        return true;
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
        openDocument |= name.equals("content.xml");
        macros |= name.endsWith("vbaProject.bin");
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

    /** Whether programs are in it. */
    public boolean hasMacros() {
        return macros;
    }

    /**
     * The name of the main part.
     *
     * @throws UnreadableFile when it is no Word file
     */
    public String main() throws UnreadableFile {
        String named = relations("_rels/.rels")
                .filter(relation -> relation.attribute("Type").endsWith("/officeDocument"))
                .map(relation -> relation.attribute("Target").replaceFirst("^/", ""))
                .findFirst()
                .orElse("word/document.xml");
        if (!named.startsWith("word/") || !parts.containsKey(named)) throw notWord();
        return named;
    }

    private UnreadableFile notWord() {
        if (openDocument)
            return new UnreadableFile("Filen er et OpenDocument (.odt). Gem den som Word-dokument (.docx).");
        String what = spreadsheet ? "et regneark" : "en zip-fil";
        return new UnreadableFile(
                "Filen er " + what + " og ikke et Word-dokument. Pak den ud, eller gem indholdet som Word eller PDF.");
    }

    private Stream<XmlElement> relations(String name) throws UnreadableFile {
        return part(name).stream().flatMap(root -> root.all("Relationship"));
    }

    /** The addresses outside the file that a part points to, by relation id. */
    public Map<String, String> links(String part) throws UnreadableFile {
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

    /** A part by its name; empty when there is none. */
    public Optional<XmlElement> part(String name) throws UnreadableFile {
        byte[] part = parts.get(name);
        return part == null ? Optional.empty() : Optional.of(XmlTree.read(part));
    }
}
