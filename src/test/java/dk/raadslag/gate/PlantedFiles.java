package dk.raadslag.gate;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.graphics.PDXObject;

/** Files as people hand them in, each with something wrong in it. */
final class PlantedFiles {

    static final String PDF = "application/pdf";
    static final String DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    /** Born on the first of January 1990; nobody's. */
    static final String NUMBER = "010190-1234";

    private static final String W = " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";

    private PlantedFiles() {}

    interface Writing {
        void to(PDDocument pdf) throws IOException;
    }

    static byte[] pdf(String text, Writing more) {
        try (PDDocument pdf = new PDDocument();
                var bytes = new ByteArrayOutputStream()) {
            PDPage page = new PDPage();
            pdf.addPage(page);
            try (var content = new PDPageContentStream(pdf, page)) {
                content.beginText();
                content.setFont(new PDType1Font(FontName.HELVETICA), 12);
                content.newLineAtOffset(50, 700);
                content.showText(text);
                content.endText();
            }
            more.to(pdf);
            pdf.save(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static byte[] pdf(String text) {
        return pdf(text, _ -> {});
    }

    static byte[] lockedPdf() {
        return pdf("Hemmeligt", pdf -> pdf.protect(new StandardProtectionPolicy("a", "b", new AccessPermission())));
    }

    /** A page whose content unpacks to half a gigabyte. */
    static byte[] pdfBomb() {
        return pdf("Stor", pdf -> pdf.getPage(0).setContents(packed(pdf, 500)));
    }

    /** A page with a white picture as large as a wall, and words that are to be read. */
    static byte[] pdfWithLargePicture(String text) {
        return pdf(text, pdf -> {
            PDStream picture = packed(pdf, 500);
            picture.getCOSObject().setItem(COSName.TYPE, COSName.XOBJECT);
            picture.getCOSObject().setItem(COSName.SUBTYPE, COSName.IMAGE);
            picture.getCOSObject().setInt(COSName.WIDTH, 20_000);
            picture.getCOSObject().setInt(COSName.HEIGHT, 25_000);
            pdf.getPage(0)
                    .getResources()
                    .put(COSName.getPDFName("Im0"), PDXObject.createXObject(picture.getCOSObject(), null));
        });
    }

    private static PDStream packed(PDDocument pdf, int megabytes) throws IOException {
        var stream = new PDStream(pdf);
        try (var out = stream.createOutputStream(COSName.FLATE_DECODE)) {
            byte[] spaces = new byte[1_000_000];
            Arrays.fill(spaces, (byte) ' ');
            for (int i = 0; i < megabytes; i++) out.write(spaces);
        }
        return stream;
    }

    /** A Word file with this in its body, and these parts beside it. */
    static byte[] docx(String body, String... more) {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("[Content_Types].xml", "<Types><Override ContentType=\"" + DOCX + ".main+xml\"/></Types>");
        parts.put("word/document.xml", "<w:document" + W + "><w:body>" + body + "</w:body></w:document>");
        for (int i = 0; i < more.length; i += 2) parts.put(more[i], more[i + 1].replace("<w:root", "<w:root" + W));
        return zip(parts);
    }

    static String paragraph(String... runs) {
        var text = new StringBuilder("<w:p>");
        for (String run : runs)
            text.append("<w:r><w:t xml:space=\"preserve\">").append(run).append("</w:t></w:r>\n");
        return text.append("</w:p>").toString();
    }

    static String properties(String name, String value) {
        return "<cp:coreProperties xmlns:cp=\"c\" xmlns:dc=\"d\"><dc:" + name + ">" + value + "</dc:" + name
                + "></cp:coreProperties>";
    }

    static byte[] zip(Map<String, String> files) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, String> file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue().getBytes(UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** A Word file with a part of so many megabytes of nothing. */
    static byte[] docxBomb(int megabytes) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
            zip.write("<Types/>".getBytes(UTF_8));
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            byte[] spaces = new byte[1_000_000];
            for (int i = 0; i < megabytes; i++) zip.write(spaces);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    static byte[] zipOf(String name, byte[] file) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
