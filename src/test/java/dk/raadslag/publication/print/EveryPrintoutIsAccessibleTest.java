package dk.raadslag.publication.print;

import static org.assertj.core.api.Assertions.assertThat;

import dk.raadslag.publication.Content;
import dk.raadslag.publication.Item;
import dk.raadslag.publication.Section;
import dk.raadslag.richtext.Block;
import dk.raadslag.richtext.Block.Table;
import dk.raadslag.richtext.Inline;
import dk.raadslag.richtext.PlainText;
import dk.raadslag.richtext.RichText;
import dk.raadslag.richtext.RichTextArbitraries;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;

class EveryPrintoutIsAccessibleTest {

    private static final String HEAD = "Dagsorden Byrådet onsdag den 3. september 2025 1 Sagen Sagsfremstilling ";

    @Test
    void minutes_with_everything_pass_and_say_what_the_source_says() {
        byte[] picture = Samples.picture(BufferedImage.TYPE_INT_ARGB);
        Samples.Outcome outcome =
                Samples.print(Samples.of(BakkedalMinutes.chefforum()).with(_ -> picture));
        PdfCheck.assertAccessibleAndLasting(outcome.pdf());
        assertThat(outcome.printed().complete()).isTrue();
        String words = String.join(" ", PdfCheck.words(outcome.pdf()));
        for (Item item : BakkedalMinutes.chefforum().items()) {
            assertThat(words).contains(item.number() + " " + item.title());
            for (Section section : item.sections()) {
                for (Block block : section.text().blocks()) {
                    if (!(block instanceof Block.Figure)) assertThat(words).contains(firstLine(block));
                }
            }
        }
    }

    private static String firstLine(Block block) {
        return PlainText.of(RichText.lifted(List.of(block)))
                .lines()
                .findFirst()
                .orElseThrow()
                .replace('\t', ' ');
    }

    @Test
    void long_minutes_pass() {
        PdfCheck.assertAccessibleAndLasting(
                Samples.print(Samples.of(BakkedalMinutes.chefforum(40))).pdf());
    }

    @Test
    void one_item_alone_passes_and_leaves_out_the_others() {
        Content minutes = BakkedalMinutes.chefforum();
        byte[] pdf =
                Samples.print(Samples.of(minutes).only(minutes.items().get(2))).pdf();
        PdfCheck.assertAccessibleAndLasting(pdf);
        assertThat(PdfCheck.text(pdf)).contains("Budgetopfølgning").doesNotContain("Indhold", "Sygefravær", "Karen");
    }

    @Test
    void english_labels_pass_as_well() {
        Printout printout = Printout.of(BakkedalMinutes.chefforum(), Locale.UK, "Bakkedal Kommune");
        byte[] pdf = Samples.print(printout).pdf();
        PdfCheck.assertAccessibleAndLasting(pdf);
        assertThat(PdfCheck.text(pdf)).contains("Wednesday 12 March 2025, 09:00–11:30", "Contents", "Closed item");
    }

    @Property(tries = 12, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
    void any_text_passes_and_its_words_are_copied_as_they_were_written(@ForAll("texts") RichText text) {
        byte[] pdf = Samples.print(Samples.holding(text)).pdf();
        PdfCheck.assertAccessibleAndLasting(pdf);
        String printed = letters(PdfCheck.text(pdf));
        String written = letters(HEAD + PlainText.of(text));
        if (!isWithHeadersAgain(printed, written, headers(text)))
            assertThat(printed).isEqualTo(written);
    }

    private static List<String> headers(RichText text) {
        return text.blocks().stream()
                .flatMap(block -> block instanceof Table table ? Stream.of(table) : Stream.empty())
                .map(table -> letters(table.rows().getFirst().cells().stream()
                        .map(cell -> Inline.plain(cell.content()))
                        .collect(Collectors.joining())))
                .filter(header -> !header.isEmpty())
                .toList();
    }

    /** Whether it is what was written, but that a table says its header again where it goes on overleaf. */
    private static boolean isWithHeadersAgain(String printed, String written, List<String> headers) {
        if (printed.length() <= written.length()) return printed.equals(written);
        return headers.stream()
                .anyMatch(header -> IntStream.range(0, printed.length())
                        .filter(at -> printed.startsWith(header, at))
                        .mapToObj(at -> printed.substring(0, at) + printed.substring(at + header.length()))
                        .anyMatch(once -> isWithHeadersAgain(once, written, headers)));
    }

    /** A line may end anywhere a space, a hyphen or a note's number stands, so spaces are not compared. */
    private static String letters(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC).replaceAll("\\s", "");
    }

    @Test
    void a_pdf_without_tags_fails_the_check() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (PDDocument document =
                Loader.loadPDF(Samples.print(Samples.saying("Ord")).pdf())) {
            document.getDocumentCatalog().setStructureTreeRoot(null);
            document.save(out);
        }
        assertThat(PdfCheck.failures(out.toByteArray())).isNotEmpty();
    }

    @Test
    void a_pdf_without_a_language_fails_the_check() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (PDDocument document =
                Loader.loadPDF(Samples.print(Samples.saying("Ord")).pdf())) {
            document.getDocumentCatalog().setLanguage(null);
            document.save(out);
        }
        assertThat(PdfCheck.failures(out.toByteArray())).anyMatch(failure -> failure.startsWith("ua1 7.2"));
    }

    /** Their pictures are not found, so that the alternative texts are printed too. */
    @Provide
    Arbitrary<RichText> texts() {
        return RichTextArbitraries.texts();
    }
}
