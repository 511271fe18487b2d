package dk.raadslag.word;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.xmlbeans.XmlException;
import org.apache.xmlbeans.XmlObject;
import org.apache.xmlbeans.XmlOptions;
import org.docx4j.openpackaging.exceptions.Docx4JException;
import org.docx4j.openpackaging.packages.WordprocessingMLPackage;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CommentsDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.DocumentDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.FootnotesDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.FtrDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.HdrDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.NumberingDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.SettingsDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.StylesDocument;

/** What others say of a Word file: Apache POI, docx4j, and the transitional schema of ISO/IEC 29500-4. */
public final class OtherReaders {

    private OtherReaders() {}

    public static void requirePoi(byte[] file) {
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(file))) {
            assertThat(document.getBodyElements()).isNotNull();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    public static void requireDocx4j(byte[] file) {
        try {
            WordprocessingMLPackage word = WordprocessingMLPackage.load(new ByteArrayInputStream(file));
            assertThat(word.getMainDocumentPart().getContents().getBody()).isNotNull();
            assertThat(word.getMainDocumentPart().getStyleDefinitionsPart().getContents())
                    .isNotNull();
            assertThat(word.getMainDocumentPart().getNumberingDefinitionsPart().getContents())
                    .isNotNull();
            assertThat(word.getMainDocumentPart().getFootnotesPart().getContents())
                    .isNotNull();
        } catch (Docx4JException e) {
            throw new AssertionError(e);
        }
    }

    /** All parts whose schema is known; what the marks of later years add is not in it. */
    public static void requireSchema(byte[] file) {
        requireSchema(new Unzipped(file));
    }

    static void requireSchema(Unzipped parts) {
        valid(parts, "word/document.xml", DocumentDocument.Factory::parse);
        valid(parts, "word/styles.xml", StylesDocument.Factory::parse);
        valid(parts, "word/numbering.xml", NumberingDocument.Factory::parse);
        valid(parts, "word/footnotes.xml", FootnotesDocument.Factory::parse);
        valid(parts, "word/settings.xml", SettingsDocument.Factory::parse);
        valid(parts, "word/header1.xml", HdrDocument.Factory::parse);
        valid(parts, "word/footer1.xml", FtrDocument.Factory::parse);
        if (parts.has("word/comments.xml")) valid(parts, "word/comments.xml", CommentsDocument.Factory::parse);
    }

    private static void valid(Unzipped parts, String name, Parser parser) {
        List<Object> errors = new ArrayList<>();
        try {
            String known = parts.text(name)
                    .replaceFirst(" mc:Ignorable=\"[^\"]*\"", "")
                    .replaceAll(" w14:paraId=\"[^\"]*\"", "");
            parser.parse(known).validate(new XmlOptions().setErrorListener(new ArrayList<>() {
                        @Override
                        public boolean add(org.apache.xmlbeans.XmlError error) {
                            return errors.add(error.getMessage() + " at " + error.getCursorLocation());
                        }
                    }));
        } catch (XmlException e) {
            throw new AssertionError(name, e);
        }
        assertThat(errors).as(name).isEmpty();
    }

    @FunctionalInterface
    private interface Parser {
        XmlObject parse(String xml) throws XmlException;
    }
}
