package dk.raadslag.importing.word;

import static dk.raadslag.importing.word.DocxFile.p;
import static dk.raadslag.importing.word.DocxFile.r;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.raadslag.foreign.OfficeFile;
import dk.raadslag.foreign.UnreadableFile;
import dk.raadslag.importing.Finding;
import dk.raadslag.importing.Reading;
import dk.raadslag.importing.shape.SourceBlock;
import dk.raadslag.importing.shape.SourceBlock.Line;
import dk.raadslag.publication.Content;
import dk.raadslag.publication.Item;
import dk.raadslag.richtext.Inline;
import dk.raadslag.richtext.Inline.Footnote;
import dk.raadslag.richtext.Inline.Text;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ReadingWordTest {

    private static final String STYLES =
            "<w:style w:styleId=\"Overskrift1\"><w:name w:val=\"heading 1\"/><w:pPr><w:outlineLvl w:val=\"0\"/></w:pPr></w:style>"
                    + "<w:style w:styleId=\"Felt\"><w:name w:val=\"Felt\"/><w:basedOn w:val=\"Mellem\"/></w:style>"
                    + "<w:style w:styleId=\"Mellem\"><w:name w:val=\"Mellem\"/><w:pPr><w:outlineLvl w:val=\"1\"/></w:pPr></w:style>"
                    + "<w:style w:styleId=\"Ring\"><w:name w:val=\"Ring\"/><w:basedOn w:val=\"Ring\"/></w:style>"
                    + "<w:style w:styleId=\"TOC1\"><w:name w:val=\"toc 1\"/></w:style>";

    private static Document document(DocxFile file) throws UnreadableFile {
        return Document.of(OfficeFile.of(file.file().bytes()));
    }

    private static List<String> texts(String body) throws UnreadableFile {
        return document(DocxFile.of(body)).blocks().stream()
                .map(block -> ((Line) block).text())
                .toList();
    }

    @Test
    void headings_are_found_by_outline_level_through_the_styles_they_are_based_on() throws Exception {
        var blocks = document(DocxFile.of(p("Overskrift1", "Punkt 1: Budget")
                                + p("Felt", "Indstilling")
                                + p("Ring", "Tekst")
                                + p("TOC1", "Punkt 1: Budget 3"))
                        .styles(STYLES))
                .blocks();
        assertThat(blocks).extracting(block -> ((Line) block).heading()).containsExactly(1, 2, 0);
    }

    @Test
    void deleted_text_is_not_read_and_inserted_text_is() throws Exception {
        assertThat(texts("<w:p>" + r("Vi ") + "<w:del><w:r><w:delText>afviser</w:delText></w:r></w:del><w:ins>"
                        + r("godkender") + "</w:ins>" + r(" det.") + "</w:p>"
                        + "<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr>" + r("Første ") + "</w:p>" + p("og sidste.")))
                .containsExactly("Vi godkender det.", "Første og sidste.");
    }

    @Test
    void moved_text_is_read_where_it_went() throws Exception {
        assertThat(texts("<w:p><w:moveFrom>" + r("flyttet") + "</w:moveFrom>" + r("a") + "</w:p><w:p><w:moveTo>"
                        + r("flyttet") + "</w:moveTo></w:p>"))
                .containsExactly("a", "flyttet");
    }

    @Test
    void a_text_box_is_read_once() throws Exception {
        String box = "<w:txbxContent>" + p("Boks") + "</w:txbxContent>";
        assertThat(texts("<w:p>" + r("Før") + "<w:r><mc:AlternateContent><mc:Choice><w:drawing>" + box
                        + "</w:drawing></mc:Choice><mc:Fallback><w:pict>" + box
                        + "</w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>"))
                .containsExactly("Før", "Boks");
    }

    @Test
    void lists_get_the_markers_that_Word_prints() throws Exception {
        String numbering = "<w:abstractNum w:abstractNumId=\"0\"><w:lvl w:ilvl=\"0\"><w:start w:val=\"3\"/>"
                + "<w:numFmt w:val=\"decimal\"/><w:lvlText w:val=\"%1.\"/></w:lvl><w:lvl w:ilvl=\"1\">"
                + "<w:numFmt w:val=\"lowerLetter\"/><w:lvlText w:val=\"%2)\"/></w:lvl></w:abstractNum>"
                + "<w:num w:numId=\"5\"><w:abstractNumId w:val=\"0\"/></w:num>";
        var blocks = document(DocxFile.of(item(0, "tre") + item(1, "a") + item(1, "b") + item(0, "fire") + item(1, "a"))
                        .numbering(numbering))
                .blocks();
        assertThat(blocks)
                .extracting(block -> ((Line) block).text())
                .containsExactly("3. tre", "a) a", "b) b", "4. fire", "a) a");
        assertThat(blocks).extracting(block -> ((Line) block).indent()).containsExactly(0, 2, 2, 0, 2);
    }

    private static String item(int level, String text) {
        return "<w:p><w:pPr><w:numPr><w:ilvl w:val=\"%d\"/><w:numId w:val=\"5\"/></w:numPr></w:pPr>%s</w:p>"
                .formatted(level, r(text));
    }

    @Test
    void links_and_footnotes_stand_where_they_stood() throws Exception {
        Line line = (Line) document(DocxFile.of("<w:p><w:hyperlink r:id=\"rId1\">" + r("aftalen")
                                + "</w:hyperlink><w:r><w:footnoteReference w:id=\"2\"/></w:r></w:p>")
                        .link("rId1", "https://bakkedal.dk/aftale")
                        .footnotes("<w:footnote w:id=\"2\"><w:p><w:r><w:footnoteRef/></w:r>" + r(" Fra 2019.")
                                + "</w:p></w:footnote>"))
                .blocks()
                .getFirst();
        assertThat(line.content())
                .containsExactly(
                        new Text("aftalen", Set.of(), "https://bakkedal.dk/aftale"),
                        new Footnote(List.<Inline>of(Text.of("Fra 2019."))));
    }

    @Test
    void a_link_in_a_field_is_a_link() throws Exception {
        Line line = (Line) document(DocxFile.of("<w:p><w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText>"
                        + " HYPERLINK \"https://bakkedal.dk\" </w:instrText></w:r>"
                        + "<w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>" + r("her")
                        + "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>" + r(" og der") + "</w:p>"))
                .blocks()
                .getFirst();
        assertThat(line.content())
                .containsExactly(new Text("her", Set.of(), "https://bakkedal.dk"), Text.of(" og der"));
    }

    @Test
    void cells_keep_their_columns() throws Exception {
        String table = "<w:tbl><w:tr><w:tc><w:tcPr><w:gridSpan w:val=\"2\"/></w:tcPr>" + p("År") + "</w:tc><w:tc>"
                + p("Kr.") + "</w:tc></w:tr><w:tr><w:tc>" + p("a") + p("b") + "</w:tc><w:tc>" + p("c")
                + "</w:tc><w:tc>" + p("") + "</w:tc></w:tr></w:tbl>";
        var rows = ((SourceBlock.Table) document(DocxFile.of(table)).blocks().getFirst()).rows();
        assertThat(rows.getFirst()).extracting(Inline::plain).containsExactly("År", "", "Kr.");
        assertThat(rows.getLast()).extracting(Inline::plain).containsExactly("a b", "c", "");
    }

    @Test
    void hidden_text_and_pictures_are_left_out_and_told_of() throws Exception {
        Document document = document(DocxFile.of("<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>hemmelig</w:t></w:r>"
                + r("åben") + "<w:r><w:drawing/></w:r></w:p>"));
        assertThat(document.blocks()).extracting(block -> ((Line) block).text()).containsExactly("åben");
        assertThat(document.findings()).extracting(Finding::message).hasSize(2);
    }

    @Test
    void minutes_in_Word_come_out_whole() throws Exception {
        String body = p("Overskrift1", "REFERAT Chefforum d. 12-03-2025")
                + p("Mødedato Onsdag d. 12. marts 2025 kl. 09:00")
                + p("Overskrift1", "Punkt 1: Godkendelse af dagsorden")
                + p("00.01.00-P35-7-23")
                + p("Felt", "Indstilling")
                + p("Direktøren indstiller,")
                + p("1. at dagsordenen godkendes")
                + p("Felt", "Beslutning")
                + p("Godkendt.");
        Reading reading =
                new WordReader().read(DocxFile.of(body).styles(STYLES).file()).getFirst();
        Content content = Objects.requireNonNull(reading.content());
        Item item = content.items().getFirst();
        assertThat(content.head().committee()).isEqualTo("Chefforum");
        assertThat(content.head().date()).isEqualTo(LocalDate.of(2025, 3, 12));
        assertThat(item.title()).isEqualTo("Godkendelse af dagsorden");
        assertThat(item.caseNumber()).isEqualTo("00.01.00-P35-7-23");
        assertThat(item.recommendation()).containsExactly("at dagsordenen godkendes");
        assertThat(Objects.requireNonNull(item.decision()).text()).isEqualTo("Godkendt.");
    }

    @Test
    void rows_and_cells_in_a_frame_of_their_own_are_rows_and_cells() throws Exception {
        String framedRow = "<w:sdt><w:sdtContent>%s</w:sdtContent></w:sdt>";
        String row = "<w:tr>" + cell("Drift") + framedRow.formatted(cell("4 mio.")) + "</w:tr>";
        String repeated = framedRow.formatted(framedRow.formatted(row) + row);
        for (String rows :
                List.of(repeated, row + framedRow.formatted(row), "<w:customXml>" + row + row + "</w:customXml>")) {
            var blocks = document(DocxFile.of("<w:tbl>" + rows + "</w:tbl>")).blocks();
            assertThat(((SourceBlock.Table) blocks.getFirst()).rows())
                    .hasSize(2)
                    .allSatisfy(
                            cells -> assertThat(cells).extracting(Inline::plain).containsExactly("Drift", "4 mio."));
        }
        String column = framedRow.formatted("<w:tr>" + cell("Kun én") + "</w:tr>");
        assertThat(texts("<w:tbl>" + column + "</w:tbl>")).containsExactly("Kun én");
    }

    private static String cell(String text) {
        return "<w:tc>" + p(text) + "</w:tc>";
    }

    @Test
    void parts_that_are_not_read_cost_nothing_and_those_that_are_have_a_bound() throws Exception {
        DocxFile file = DocxFile.of(p("Godkendt."));
        for (int header = 1; header <= 3; header++) file.part("header" + header, noise(15));
        assertThat(document(file).blocks()).hasSize(1);
        for (int part = 1; part <= 3; part++) file.part("del" + part, noise(15));
        assertThatThrownBy(() -> document(file))
                .isInstanceOf(UnreadableFile.class)
                .hasMessageContaining("pakkes ud");
    }

    /** It hardly packs, so that the file is large by itself. */
    private static String noise(int megabytes) {
        StringBuilder noise = new StringBuilder("<a>");
        new Random(7).ints(megabytes * 1024L * 1024, ' ' + 30, 127).forEach(sign -> noise.append((char) sign));
        return noise.append("</a>").toString();
    }
}
