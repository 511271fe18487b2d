package dk.raadslag.manuscript.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.raadslag.foreign.UnreadableFile;
import dk.raadslag.manuscript.WordEdits;
import dk.raadslag.richtext.Block;
import dk.raadslag.richtext.Block.Paragraph;
import dk.raadslag.richtext.PlainText;
import dk.raadslag.richtext.Proposal;
import dk.raadslag.richtext.RichText;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Files that nobody should get in trouble by: refused with what to do, or read without what does not belong here. */
class StrangeFilesComeBackTest {

    private static final String MAIN = "word/document.xml";
    private static final RichText TEXT = RichText.of(Paragraph.of("Stien bygges i 2027."));

    private static WordEdits made() {
        return new WordEdits(OneField.file(Proposal.of(TEXT)));
    }

    private static WordEdits with(String part, byte[] bytes) {
        Map<String, byte[]> parts = new LinkedHashMap<>(made().parts());
        parts.put(part, bytes);
        return new WordEdits(parts);
    }

    private static void assertRefused(byte[] file, String said) {
        assertThatThrownBy(() -> ReturnedFile.read(file, null, _ -> true))
                .isInstanceOf(UnreadableFile.class)
                .hasMessageContaining(said);
    }

    private static void assertRead(WordEdits file) throws UnreadableFile {
        assertThat(OneField.text(file.bytes(), true, RichText.EMPTY)).isEqualTo(TEXT);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    d0cf11e0a1b11ae1 | adgangskode
                    7b5c72746631     | RTF
                    504b0304         | Word-dokument
                    00               | ikke et Word-dokument
                    """)
    void another_kind_under_the_name_of_a_word_file(String start, String said) {
        assertRefused(HexFormat.of().parseHex(start), said);
    }

    @Test
    void an_open_document() {
        assertRefused(new WordEdits(Map.of("content.xml", new byte[0])).bytes(), ".odt");
    }

    @Test
    void a_file_that_breaks_off() {
        byte[] whole = made().bytes();
        assertThatThrownBy(() -> ReturnedFile.read(Arrays.copyOf(whole, whole.length / 2), null, _ -> true))
                .isInstanceOf(UnreadableFile.class);
    }

    @Test
    void a_bomb() {
        assertRefused(with("word/media/image1.png", new byte[400_000_000]).bytes(), "fylder alt for meget");
    }

    @Test
    void macros() {
        assertRefused(with("word/vbaProject.bin", new byte[10]).bytes(), "makroer");
    }

    @Test
    void entities() {
        String planted = "<!DOCTYPE d [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><d>&x;</d>";
        assertRefused(with(MAIN, planted.getBytes(StandardCharsets.UTF_8)).bytes(), "DOCTYPE");
    }

    @Test
    void broken_xml() {
        byte[] broken = "<w:document xmlns:w=\"w\"><w:body>".getBytes(StandardCharsets.UTF_8);
        assertRefused(with(MAIN, broken).bytes(), "ikke gyldig XML");
    }

    @Test
    void addresses_outside_and_embedded_objects_are_left_alone() throws UnreadableFile {
        String outside = "<Relationships><Relationship Id=\"t\" Type=\"attachedTemplate\" TargetMode=\"External\""
                + " Target=\"http://127.0.0.1:9/x.dotm\"/></Relationships>";
        assertRead(with("word/_rels/settings.xml.rels", outside.getBytes(StandardCharsets.UTF_8)));
        assertRead(with("word/embeddings/oleObject1.bin", new byte[100]));
    }

    @Test
    void pictures_that_are_not_of_the_paper_are_counted_and_not_read() throws UnreadableFile {
        WordEdits file = made().replaced(
                        "<w:t xml:space=\"preserve\">Stien",
                        "<w:drawing><wp:inline><wp:docPr id=\"9\" name=\"Billede 1\"/></wp:inline></w:drawing>"
                                + "<w:object/><w:t xml:space=\"preserve\">Stien");
        ReturnedFile read = ReturnedFile.read(file.bytes(), null, _ -> false);
        assertThat(read.strangePictures()).isEqualTo(2);
        assertThat(read.text("felt_sag", _ -> true, RichText.EMPTY)).isEqualTo(TEXT);
    }

    @Test
    void bookmarks_that_are_gone() throws UnreadableFile {
        ReturnedFile read =
                ReturnedFile.read(made().replaced("felt_sag", "OLE_LINK1").bytes(), null, _ -> true);
        assertThat(read.has("felt_sag")).isFalse();
        assertThat(read.has("felt_indstilling")).isTrue();
    }

    @Test
    void days_that_are_none() throws UnreadableFile {
        WordEdits file = made().tracked("2027", "2029", "Karen Holst", "0-00-00T00:00:00Z");
        assertThat(ReturnedFile.read(file.bytes(), null, _ -> true).marks())
                .containsExactly(new Mark("Karen Holst", null));
    }

    @Test
    void three_hundred_pages() throws UnreadableFile {
        RichText report = RichText.of(IntStream.range(0, 12_000)
                .mapToObj(n -> Paragraph.of("Afsnit %d handler om stien langs Møllevej.".formatted(n)))
                .toArray(Block[]::new));
        Instant monday = Instant.parse("2026-11-23T08:00:00Z");
        RichText read =
                OneField.text(OneField.file(Proposal.of(TEXT).suggested(report, 7, monday)), true, RichText.EMPTY);
        assertThat(PlainText.of(read)).isEqualTo(PlainText.of(report));
    }
}
