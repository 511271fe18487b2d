package dk.raadslag.word;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** The parts of a file and what they are (ISO/IEC 29500-2), as a zip whose bytes depend on nothing else. */
final class Archive {

    /** The first day that a zip can tell. */
    private static final LocalDateTime NEVER = LocalDateTime.of(1980, 1, 1, 0, 0);

    private static final String WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.";

    enum Type {
        DOCUMENT(WORD + "document.main+xml", "officeDocument"),
        STYLES(WORD + "styles+xml", "styles"),
        SETTINGS(WORD + "settings+xml", "settings"),
        NUMBERING(WORD + "numbering+xml", "numbering"),
        FOOTNOTES(WORD + "footnotes+xml", "footnotes"),
        COMMENTS(WORD + "comments+xml", "comments"),
        COMMENTS_EXTENDED(WORD + "commentsExtended+xml", "commentsExtended"),
        HEADER(WORD + "header+xml", "header"),
        FOOTER(WORD + "footer+xml", "footer"),
        CORE("application/vnd.openxmlformats-package.core-properties+xml", "core-properties"),
        EXTENDED("application/vnd.openxmlformats-officedocument.extended-properties+xml", "extended-properties"),
        CUSTOM("application/vnd.openxmlformats-officedocument.custom-properties+xml", "custom-properties");

        private final String contents;
        private final String relation;

        Type(String contents, String relation) {
            this.contents = contents;
            this.relation = relation;
        }
    }

    private final Map<String, Type> types = new LinkedHashMap<>();
    private final Map<String, byte[]> parts = new LinkedHashMap<>();
    private final Relations root = new Relations();
    private final Relations document;

    /** @param document what the main part points to */
    Archive(Relations document) {
        this.document = document;
    }

    /** A part that the main part points to; the main part and what is said of the file stand on their own. */
    void put(String name, Type type, byte[] bytes) {
        types.put(name, type);
        parts.put(name, bytes);
        switch (type) {
            case DOCUMENT, CORE, EXTENDED, CUSTOM -> root.to(type.relation, name);
            case STYLES, SETTINGS, NUMBERING, FOOTNOTES, COMMENTS, COMMENTS_EXTENDED, HEADER, FOOTER ->
                document.to(type.relation, name.substring("word/".length()));
        }
    }

    /** A part with relations of its own. */
    void put(String name, Type type, byte[] bytes, Relations relations) {
        put(name, type, bytes);
        int slash = name.lastIndexOf('/') + 1;
        if (!relations.isEmpty())
            parts.put(name.substring(0, slash) + "_rels/" + name.substring(slash) + ".rels", relations.bytes());
    }

    /** A picture; its kind follows from its name. */
    void putPicture(String name, byte[] bytes) {
        parts.put(name, bytes);
    }

    byte[] bytes() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            add(zip, "[Content_Types].xml", contentTypes());
            add(zip, "_rels/.rels", root.bytes());
            add(zip, "word/_rels/document.xml.rels", document.bytes());
            for (Map.Entry<String, byte[]> part : parts.entrySet()) add(zip, part.getKey(), part.getValue());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void add(ZipOutputStream zip, String name, byte[] bytes) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(NEVER);
        zip.putNextEntry(entry);
        zip.write(bytes);
        zip.closeEntry();
    }

    private byte[] contentTypes() {
        Xml xml = new Xml("Types", "xmlns", Names.PACKAGE + "content-types");
        String relations = "application/vnd.openxmlformats-package.relationships+xml";
        xml.empty("Default", "Extension", "rels", "ContentType", relations);
        xml.empty("Default", "Extension", "png", "ContentType", "image/png");
        xml.empty("Default", "Extension", "jpg", "ContentType", "image/jpeg");
        types.forEach((name, type) -> xml.empty("Override", "PartName", "/" + name, "ContentType", type.contents));
        return xml.bytes();
    }
}
