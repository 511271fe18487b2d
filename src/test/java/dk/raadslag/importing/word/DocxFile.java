package dk.raadslag.importing.word;

import dk.raadslag.importing.SourceFile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Writes a Word file part by part. */
public final class DocxFile {

    private static final String NAMES = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
            + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\""
            + " xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\"";

    private final Map<String, String> parts = new LinkedHashMap<>();

    public static DocxFile of(String body) {
        return new DocxFile().part("document", "<w:document " + NAMES + "><w:body>" + body + "</w:body></w:document>");
    }

    public DocxFile styles(String styles) {
        return part("styles", "<w:styles " + NAMES + ">" + styles + "</w:styles>");
    }

    public DocxFile numbering(String numbering) {
        return part("numbering", "<w:numbering " + NAMES + ">" + numbering + "</w:numbering>");
    }

    public DocxFile footnotes(String footnotes) {
        return part("footnotes", "<w:footnotes " + NAMES + ">" + footnotes + "</w:footnotes>");
    }

    public DocxFile link(String id, String address) {
        parts.put(
                "word/_rels/document.xml.rels",
                "<Relationships><Relationship Id=\"%s\" Target=\"%s\" TargetMode=\"External\"/></Relationships>"
                        .formatted(id, address));
        return this;
    }

    public DocxFile part(String name, String xml) {
        parts.put("word/" + name + ".xml", "<?xml version=\"1.0\" encoding=\"UTF-8\"?>" + xml);
        return this;
    }

    public static String p(String style, String text) {
        return "<w:p><w:pPr><w:pStyle w:val=\"%s\"/></w:pPr>%s</w:p>".formatted(style, r(text));
    }

    public static String p(String text) {
        return "<w:p>" + r(text) + "</w:p>";
    }

    public static String r(String text) {
        return "<w:r><w:t xml:space=\"preserve\">" + text + "</w:t></w:r>";
    }

    public SourceFile file() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new SourceFile("referat.docx", bytes.toByteArray());
    }
}
