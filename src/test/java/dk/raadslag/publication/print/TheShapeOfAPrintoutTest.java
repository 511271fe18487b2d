package dk.raadslag.publication.print;

import static org.assertj.core.api.Assertions.assertThat;

import dk.raadslag.publication.ClosedFace;
import dk.raadslag.publication.Content;
import dk.raadslag.publication.EditionKind;
import dk.raadslag.publication.Head;
import dk.raadslag.publication.Item;
import dk.raadslag.publication.Section;
import dk.raadslag.richtext.Block;
import dk.raadslag.richtext.RichText;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

class TheShapeOfAPrintoutTest {

    @Test
    void has_a_title_bookmarks_a_running_head_and_numbered_pages() throws IOException {
        try (PDDocument document = printed(Samples.of(BakkedalMinutes.chefforum()))) {
            assertThat(document.getDocumentInformation().getTitle()).isEqualTo("Referat Chefforum, 12. marts 2025");
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("da");
            assertThat(bookmarks(document))
                    .hasSize(5)
                    .startsWith("1 Godkendelse af dagsorden og referat")
                    .contains("4 Personalesag");
            int pages = document.getNumberOfPages();
            assertThat(page(document, 1))
                    .contains("Bakkedal Kommune", "Side 1 af " + pages)
                    .doesNotContain("Chefforum · ");
            assertThat(page(document, 2)).contains("Chefforum · Referat · 12. marts 2025", "Side 2 af " + pages);
        }
    }

    @Test
    void the_contents_list_names_the_page_of_each_item() throws IOException {
        try (PDDocument document = printed(Samples.of(BakkedalMinutes.chefforum(30)))) {
            String contents = page(document, 1) + page(document, 2);
            for (int number = 1; number <= 30; number++) {
                int at = pageOf(document, number);
                assertThat(contents).containsPattern("(?m)^" + number + " .*\\s" + at + "\\s*$");
            }
        }
    }

    private static int pageOf(PDDocument document, int number) throws IOException {
        PDOutlineItem item = document.getDocumentCatalog().getDocumentOutline().getFirstChild();
        for (int i = 1; i < number; i++) item = item.getNextSibling();
        return document.getPages().indexOf(item.findDestinationPage(document)) + 1;
    }

    @Test
    void outsiders_see_the_face_of_a_closed_item() {
        ClosedFace face = new ClosedFace("Køb af areal", "Af hensyn til forhandlingen.", "Byrådet tiltrådte.");
        Item item = new Item("1", "Køb af areal", null, face, List.of(), List.of(), null, List.of(), null);
        assertThat(PdfCheck.text(
                        Samples.print(Samples.of(Samples.content(item))).pdf()))
                .contains("Lukket punkt", "Af hensyn til forhandlingen.", "Byrådet tiltrådte.");
    }

    @Test
    void insiders_see_its_text_and_that_it_is_closed() {
        ClosedFace face = new ClosedFace("Køb af areal", null, "Byrådet tiltrådte.");
        Section text = new Section(
                "presentation", "Sagsfremstilling", RichText.of(Block.Paragraph.of("Prisen er fortrolig.")));
        Item item = new Item("1", "Køb af Engvej 7", null, face, List.of(text), List.of(), null, List.of(), null);
        assertThat(PdfCheck.text(
                        Samples.print(Samples.of(Samples.content(item))).pdf()))
                .contains("Lukket punkt", "Prisen er fortrolig.")
                .doesNotContain("Byrådet tiltrådte.");
    }

    @Test
    void an_item_without_title_number_or_headings_still_passes() {
        Section bare =
                new Section("fri tekst<", " ", RichText.of(Block.Heading.of(1, "Afsnit"), Block.Paragraph.of("Ord")));
        Item item = new Item("", "\u200B", null, null, List.of(bare), List.of(), null, List.of(), null);
        byte[] pdf = Samples.print(Samples.of(Samples.content(item))).pdf();
        PdfCheck.assertAccessibleAndLasting(pdf);
        assertThat(PdfCheck.text(pdf)).contains("Uden titel", "Afsnit", "Ord");
    }

    @Test
    void an_edition_without_items_passes() {
        PdfCheck.assertAccessibleAndLasting(
                Samples.print(Samples.of(Samples.content()).noted("Erstattet af en nyere udgave"))
                        .pdf());
    }

    @Test
    void an_extraordinary_meeting_is_said_to_be_one() {
        var day = LocalDate.of(2025, 9, 3);
        var head = new Head("Byrådet", day, null, null, null, List.of(), List.of(), null, null, null, true);
        Printout printout = Samples.of(new Content(EditionKind.AGENDA, head, List.of()));
        assertThat(PdfCheck.text(Samples.print(printout).pdf())).contains("Ekstraordinært møde");
    }

    @Test
    void a_word_without_end_stays_on_its_page() {
        String endless = "https://www.bakkedal.dk/" + "meget/langt/".repeat(30);
        assertThat(PdfCheck.text(Samples.print(Samples.saying(endless)).pdf()).replaceAll("\\s", ""))
                .contains(endless);
    }

    @Test
    void many_print_at_once() throws Exception {
        try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
            List<Callable<String>> tasks = IntStream.range(0, 12)
                    .<Callable<String>>mapToObj(i -> () -> PdfCheck.text(
                            Samples.print(Samples.saying("Ord " + i)).pdf()))
                    .toList();
            int i = 0;
            for (Future<String> text : threads.invokeAll(tasks))
                assertThat(text.get()).contains("Ord " + i++);
        }
    }

    private static PDDocument printed(Printout printout) throws IOException {
        return Loader.loadPDF(Samples.print(printout).pdf());
    }

    private static List<String> bookmarks(PDDocument document) {
        List<String> titles = new ArrayList<>();
        for (PDOutlineItem item :
                document.getDocumentCatalog().getDocumentOutline().children()) titles.add(item.getTitle());
        return titles;
    }

    private static String page(PDDocument document, int number) throws IOException {
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setStartPage(number);
        stripper.setEndPage(number);
        return stripper.getText(document);
    }
}
