package dk.raadslag.importing;

import static org.assertj.core.api.Assertions.assertThat;

import dk.raadslag.publication.Item;
import dk.raadslag.richtext.PlainText;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class AnyTextTest {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");
    private static final String HEAD = "REFERAT Chefforum d. 12-03-2025\n\nPunkt 1: Sagen\n\nSagsfremstilling\n\n";

    @Property(tries = 300)
    void no_text_makes_the_reader_fail(@ForAll String text) {
        assertThat(FileReaders.standard().read(new SourceFile("a.md", text.getBytes(StandardCharsets.UTF_8))))
                .hasSize(1);
    }

    @Property(tries = 500)
    void lines_of_any_shape_lose_no_word_and_keep_their_order(@ForAll("lines") List<String> lines) {
        String body = String.join("\n", lines);
        Outline outline = Fixtures.outlineOf(HEAD + body);
        assertThat(words(printed(outline))).isEqualTo(words(body));
    }

    @Provide
    Arbitrary<List<String>> lines() {
        Arbitrary<String> starts = Arbitraries.of(
                "",
                "",
                "",
                "- ",
                "  - ",
                "    - ",
                "1. ",
                "2. ",
                "3. ",
                "7. ",
                "  1. ",
                "### ",
                "#### ",
                "**",
                "*",
                "• ",
                "> ",
                "15. juni ");
        Arbitrary<String> words = Arbitraries.of(
                        "hest",
                        "Ko",
                        "får,",
                        "gris.",
                        "and:",
                        "(gås)",
                        "[kat]",
                        "hund_mus",
                        "5*3",
                        "æble\tpære",
                        "[link](#)",
                        "**fed**",
                        "*skrå*",
                        "100.000",
                        "§",
                        "at",
                        "og",
                        "https://a.example/x",
                        "\\*",
                        "|",
                        "`kode`")
                .list()
                .ofMinSize(1)
                .ofMaxSize(14)
                .map(list -> String.join(" ", list));
        Arbitrary<String> line =
                net.jqwik.api.Combinators.combine(starts, words).as(String::concat);
        return Arbitraries.frequencyOf(net.jqwik.api.Tuple.of(3, line), net.jqwik.api.Tuple.of(2, Arbitraries.just("")))
                .list()
                .ofMaxSize(25);
    }

    @Test
    void ten_thousand_items_and_a_huge_line_are_read() {
        StringBuilder text = new StringBuilder("REFERAT Chefforum d. 12-03-2025\n\n");
        for (int i = 1; i <= 10_000; i++) {
            text.append("Punkt ")
                    .append(i)
                    .append(": Sag om emne ")
                    .append(i)
                    .append(
                            "\n\n81.38.05-G01-4-24\n\nIndstilling\n\nDirektøren indstiller,\n1. at sagen drøftes\n\nBeslutning\n\nDrøftet.\n\n");
        }
        assertThat(Fixtures.outlineOf(text.toString()).items()).hasSize(10_000);
        Outline huge = Fixtures.outlineOf(HEAD + "[(*_ at 1. ord, ".repeat(100_000));
        assertThat(words(printed(huge))).hasSize(300_000);
    }

    private static String printed(Outline outline) {
        List<String> lines = new ArrayList<>();
        for (Item item : outline.items()) {
            item.sections().forEach(section -> lines.add(PlainText.of(section.text())));
        }
        return String.join("\n", lines);
    }

    private static List<String> words(String text) {
        String seen = text.replaceAll("]\\(#\\)", "]");
        return WORD.matcher(seen).results().map(MatchResult::group).toList();
    }
}
