package dk.raadslag.manuscript;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** A Word file as somebody edits it, as far as it can be done in its XML. */
public record WordEdits(Map<String, byte[]> parts) {

    private static final Set<String> TEXTS = Set.of("word/document.xml", "word/comments.xml", "docProps/custom.xml");

    public WordEdits(byte[] file) {
        this(unzipped(file));
    }

    /** Words that stand in one run are replaced with tracking on. */
    public WordEdits tracked(String gone, String come, String by, String at) {
        String who = " w:id=\"9\" w:author=\"" + by + "\" w:date=\"" + at + "\">";
        return inText(
                gone,
                "</w:t></w:r><w:del" + who + "<w:r><w:delText xml:space=\"preserve\">" + gone
                        + "</w:delText></w:r></w:del><w:ins" + who + "<w:r><w:t xml:space=\"preserve\">" + come
                        + "</w:t></w:r></w:ins><w:r><w:t xml:space=\"preserve\">");
    }

    /** Whatever it is, wherever it stands. */
    public WordEdits replaced(String gone, String come) {
        return inText(gone, come);
    }

    /** A comment on words that stand in one run, in a file that has comments already. */
    public WordEdits commented(String words, int id, String by, String said) {
        return inText(
                        words,
                        "</w:t></w:r><w:commentRangeStart w:id=\"" + id
                                + "\"/><w:r><w:t xml:space=\"preserve\">" + words
                                + "</w:t></w:r><w:commentRangeEnd w:id=\"" + id + "\"/>" + reference(id)
                                + "<w:r><w:t xml:space=\"preserve\">")
                .with(id, by, said);
    }

    /** An answer as LibreOffice writes it: right behind the one it answers, and not said to be one. */
    public WordEdits answered(int answers, int id, String by, String said) {
        return inText(reference(answers), reference(answers) + reference(id)).with(id, by, said);
    }

    private static String reference(int id) {
        return "<w:r><w:commentReference w:id=\"" + id + "\"/></w:r>";
    }

    private WordEdits with(int id, String by, String said) {
        return inText(
                "</w:comments>",
                "<w:comment w:id=\"" + id + "\" w:author=\"" + by
                        + "\" w:date=\"2026-11-23T10:00:00Z\"><w:p><w:r><w:t>" + said
                        + "</w:t></w:r></w:p></w:comment></w:comments>");
    }

    public WordEdits withPart(String name, String xml) {
        Map<String, byte[]> edited = new LinkedHashMap<>(parts);
        edited.put(name, xml.getBytes(StandardCharsets.UTF_8));
        return new WordEdits(edited);
    }

    private WordEdits inText(String gone, String come) {
        Map<String, byte[]> edited = new LinkedHashMap<>(parts);
        boolean found = false;
        for (var part : parts.entrySet()) {
            if (!TEXTS.contains(part.getKey())) continue;
            String text = new String(part.getValue(), StandardCharsets.UTF_8);
            found |= text.contains(gone);
            edited.put(part.getKey(), text.replace(gone, come).getBytes(StandardCharsets.UTF_8));
        }
        if (!found) throw new IllegalArgumentException("Not in the file: " + gone);
        return new WordEdits(edited);
    }

    public byte[] bytes() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (var part : parts.entrySet()) {
                ZipEntry entry = new ZipEntry(part.getKey());
                entry.setTime(0);
                zip.putNextEntry(entry);
                zip.write(part.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static Map<String, byte[]> unzipped(byte[] file) {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry())
                parts.put(entry.getName(), zip.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return parts;
    }
}
