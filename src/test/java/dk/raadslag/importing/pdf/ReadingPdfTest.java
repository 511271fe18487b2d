package dk.raadslag.importing.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.raadslag.foreign.UnreadableFile;
import dk.raadslag.importing.Finding;
import dk.raadslag.importing.SourceFile;
import dk.raadslag.importing.pdf.PdfFile.Placed;
import dk.raadslag.importing.shape.SourceBlock;
import dk.raadslag.importing.shape.SourceBlock.Line;
import dk.raadslag.importing.shape.SourceBlock.PageBreak;
import dk.raadslag.richtext.Inline;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.junit.jupiter.api.Test;

class ReadingPdfTest {

    /** Fills a line to the right edge, so that the text under it goes on. */
    private static final String FULL =
            "Udvalget drøftede sagen og bad forvaltningen undersøge, om stien kan føres videre langs åen mod";

    private static final String PIXEL =
            "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==";

    private static List<String> texts(SourceFile file) throws UnreadableFile {
        return PdfReader.text(file).blocks().stream()
                .filter(Line.class::isInstance)
                .map(block -> ((Line) block).text())
                .toList();
    }

    private static Placed line(float y, String text) {
        return new Placed(72, y, 11, text);
    }

    @Test
    void full_lines_go_on_and_short_ones_end() throws Exception {
        assertThat(texts(PdfFile.untagged(List.of(List.of(
                        line(200, FULL),
                        line(214, "den gamle mølle."),
                        line(228, "Punkt to."),
                        line(242, FULL),
                        line(280, "Nyt afsnit."))))))
                .containsExactly(FULL + " den gamle mølle.", "Punkt to.", FULL, "Nyt afsnit.");
    }

    @Test
    void parted_words_are_joined_but_real_hyphens_stay() throws Exception {
        assertThat(texts(PdfFile.untagged(List.of(List.of(
                        line(200, "Udvalget drøftede sagen og bad forvaltningen undersøge, om stien kan gå i kom-"),
                        line(214, "munens skov, og om det i givet fald er et anliggende også for både børne-"),
                        line(228, "og ungeudvalget."))))))
                .containsExactly("Udvalget drøftede sagen og bad forvaltningen undersøge, om stien kan gå i kommunens"
                        + " skov, og om det i givet fald er et anliggende også for både børne- og ungeudvalget.");
    }

    @Test
    void what_stands_at_the_edge_of_every_page_is_dropped() throws Exception {
        List<List<Placed>> pages = new ArrayList<>();
        for (int page = 1; page <= 4; page++) {
            pages.add(List.of(
                    line(40, "Bakkedal Kommune, referat " + page),
                    line(300, "Tekst på side " + page + "."),
                    line(770, "Side " + page + " af 4")));
        }
        assertThat(texts(PdfFile.untagged(pages)))
                .containsExactly("Tekst på side 1.", "Tekst på side 2.", "Tekst på side 3.", "Tekst på side 4.");
    }

    @Test
    void a_paragraph_goes_on_behind_the_end_of_a_page() throws Exception {
        List<SourceBlock> blocks = PdfReader.text(PdfFile.untagged(
                        List.of(List.of(line(600, FULL)), List.of(line(120, "den gamle mølle."), line(134, "Slut.")))))
                .blocks();
        assertThat(blocks).filteredOn(PageBreak.class::isInstance).isEmpty();
        assertThat(((Line) blocks.getFirst()).text()).isEqualTo(FULL + " den gamle mølle.");
    }

    @Test
    void larger_lines_are_headings_and_bold_ones_say_so() throws Exception {
        List<SourceBlock> blocks = PdfReader.text(PdfFile.untagged(List.of(List.of(
                        new Placed(72, 100, 20, "Referat"),
                        new Placed(72, 150, 14, "Punkt 1: Budget"),
                        line(180, "*Indstilling"),
                        line(200, "Det indstilles, at budgettet godkendes.")))))
                .blocks();
        assertThat(blocks).extracting(block -> ((Line) block).heading()).containsExactly(1, 2, 0, 0);
        assertThat(((Line) blocks.get(2)).isBold()).isTrue();
    }

    @Test
    void bullets_and_numbers_become_markers_and_wide_gaps_tabs() throws Exception {
        List<SourceBlock> blocks = PdfReader.text(PdfFile.untagged(List.of(List.of(
                        line(200, "1. at det godkendes"),
                        line(216, "\u2022 straks"),
                        line(240, "Drift"),
                        new Placed(300, 240, 11, "4 mio.")))))
                .blocks();
        assertThat(blocks)
                .extracting(block -> ((Line) block).text())
                .containsExactly("1. at det godkendes", "straks", "Drift\t4 mio.");
        assertThat(((Line) blocks.get(1)).marker()).isNotNull();
    }

    @Test
    void tags_tell_headings_lists_tables_and_links() throws Exception {
        List<SourceBlock> blocks = PdfReader.text(
                        PdfFile.tagged(
                                "<h1>Referat</h1><h2>Punkt 1</h2>"
                                        + "<p>Se <a title='aftale' href='https://bakkedal.dk/a'>aftalen</a> om finansiering.</p>"
                                        + "<ul><li>et<ul><li>under</li></ul></li><li>to</li></ul>"
                                        + "<table><tr><th scope='col'>År</th><th scope='col'>Kr.</th></tr><tr><td>2026</td><td>5</td></tr></table>"))
                .blocks();
        assertThat(blocks.stream().filter(Line.class::isInstance).map(block -> ((Line) block).text()))
                .containsExactly("Referat", "Punkt 1", "Se aftalen om finansiering.", "et", "under", "to");
        assertThat(((Line) blocks.get(0)).heading()).isEqualTo(1);
        assertThat(((Line) blocks.get(1)).heading()).isEqualTo(2);
        assertThat(((Line) blocks.get(4)).indent()).isGreaterThan(((Line) blocks.get(3)).indent());
        assertThat(((Line) blocks.get(2)).content().toString()).contains("href=https://bakkedal.dk/a");
        assertThat(((SourceBlock.Table) blocks.getLast()).rows().getLast())
                .extracting(Inline::plain)
                .containsExactly("2026", "5");
    }

    @Test
    void the_owners_password_does_not_keep_readers_out_but_the_readers_does() throws Exception {
        List<List<Placed>> pages = List.of(List.of(line(200, "Godkendt.")));
        assertThat(texts(PdfFile.locked("ejer", "", pages))).containsExactly("Godkendt.");
        SourceFile locked = PdfFile.locked("ejer", "bruger", pages);
        assertThatThrownBy(() -> PdfReader.text(locked))
                .isInstanceOf(UnreadableFile.class)
                .hasMessageContaining("adgangskode");
    }

    @Test
    void a_file_of_pictures_asks_for_text_recognition() throws Exception {
        SourceFile empty = PdfFile.untagged(List.of(List.of()));
        assertThatThrownBy(() -> PdfReader.text(empty))
                .isInstanceOf(UnreadableFile.class)
                .hasMessageContaining("OCR");
    }

    @Test
    void a_line_of_the_text_stays_though_it_stands_at_the_edge_of_every_page() throws Exception {
        List<List<Placed>> pages = new ArrayList<>();
        for (int page = 1; page <= 4; page++) {
            pages.add(List.of(
                    line(60, "Bakkedal Kommune"),
                    line(80, "Punkt " + (page + 2)),
                    line(94, "Sagsnr. 25/20" + page * page + "1"),
                    line(300, "Tekst " + page + "."),
                    line(700, "*Beslutning"),
                    line(714, List.of("Godkendt.", "250", "Drøftet.", "Udsat.").get(page - 1)),
                    line(770, String.valueOf(page))));
        }
        List<String> read = texts(PdfFile.untagged(pages));
        assertThat(read)
                .contains("Punkt 3", "Punkt 4", "Punkt 5", "Punkt 6", "Sagsnr. 25/2041", "250", "Godkendt.", "Udsat.")
                .doesNotContain("Bakkedal Kommune", "1", "2", "3", "4");
        assertThat(read).filteredOn("Beslutning"::equals).hasSize(4);
    }

    @Test
    void an_items_heading_that_runs_on_begins_it_once() throws Exception {
        List<List<Placed>> pages = new ArrayList<>();
        for (int page = 1; page <= 4; page++) {
            pages.add(List.of(line(60, "Punkt 3: Budget"), line(300, "Tekst " + page + ".")));
        }
        assertThat(texts(PdfFile.untagged(pages)))
                .containsExactly("Punkt 3: Budget", "Tekst 1.", "Tekst 2.", "Tekst 3.", "Tekst 4.");
    }

    @Test
    void a_number_alone_on_the_only_page_is_its_number_only_when_it_is_one() throws Exception {
        assertThat(texts(PdfFile.untagged(List.of(List.of(line(300, "Tekst."), line(770, "1"))))))
                .containsExactly("Tekst.");
        assertThat(texts(PdfFile.untagged(List.of(List.of(line(300, "Tekst."), line(770, "250"))))))
                .containsExactly("Tekst.", "250");
    }

    @Test
    void what_the_tags_leave_out_is_told() throws Exception {
        String body = "<h1>Referat</h1><p>" + "Udvalget drøftede sagen. ".repeat(10) + "</p>";
        assertThat(PdfReader.text(PdfFile.tagged(body)).findings()).isEmpty();
        SourceFile more = PdfFile.changed(PdfFile.tagged(body), document -> {
            PDPage page = document.getPage(0);
            try (var content = new PDPageContentStream(document, page, AppendMode.APPEND, true, true)) {
                PdfFile.write(content, page.getCropBox().getHeight(), line(400, "Uden mærke."));
            }
        });
        assertThat(PdfReader.text(more).findings())
                .extracting(Finding::severity, Finding::message)
                .singleElement()
                .satisfies(told -> assertThat(told.toString()).contains("WARNING", "ikke læst"));
        String picture = "<p><img alt='Kurve' src='data:image/png;base64," + PIXEL + "'/></p>";
        assertThat(PdfReader.text(PdfFile.tagged(body + picture)).findings())
                .extracting(Finding::message)
                .containsExactly("Billeder i dokumentet (1) er ikke taget med.");
    }

    @Test
    void tags_that_name_each_of_their_parts_twice_are_read_once() throws Exception {
        for (String type : List.of("Span", "THead")) {
            SourceFile file = PdfFile.changed(PdfFile.tagged("<p>Godkendt.</p>"), document -> {
                PDStructureNode parent = document.getDocumentCatalog().getStructureTreeRoot();
                String first = type.equals("Span") ? "P" : "Table";
                PDStructureElement element = new PDStructureElement(first, parent);
                parent.appendKid(element);
                for (int depth = 0; depth < 90; depth++) {
                    PDStructureElement inside = new PDStructureElement(type, element);
                    element.appendKid(inside);
                    element.appendKid(inside);
                    element = inside;
                }
            });
            assertThat(texts(file)).containsExactly("Godkendt.");
        }
    }
}
