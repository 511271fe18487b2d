package dk.raadslag.importing;

import static org.assertj.core.api.Assertions.assertThat;

import dk.raadslag.publication.Item;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MarkupIsNotTextTest {

    private static final String PAGE = """
            <!-- gemt fra nettet -->
            <!DOCTYPE html>
            <html lang="da"><head><title>Referat</title><style>p { color: red }</style></head><body>
            <h1>REFERAT Chefforum d. 12-03-2025</h1>
            <p>Mødedeltagere: Karen Holm (Kommunaldirektør), Mette Lyng (referent)</p>
            <h2>Punkt 1: Budget</h2>
            <h3>Indstilling</h3>
            <p>Karen Holm indstiller,</p>
            <ol><li>at budgettet <b>godkendes</b></li><li>at det sendes i høring</li></ol>
            <h3>Sagsfremstilling</h3>
            <table><tr><th>Drift</th><th>Kr.</th></tr><tr><td>2026</td><td>5</td></tr></table>
            <h3>Beslutning</h3>
            <p>Godkendt.</p>
            <h2>Punkt 2: Eventuelt</h2>
            <h3>Beslutning</h3>
            <p>Intet.</p>
            </body></html>
            """;

    @Test
    void a_page_of_HTML_is_read_as_a_document() {
        Outline outline = Objects.requireNonNull(read("referat.html", PAGE).outline());
        assertThat(outline.committee()).isEqualTo("Chefforum");
        assertThat(outline.date()).hasToString("2025-03-12");
        assertThat(outline.participants()).hasSize(2);
        assertThat(outline.items()).extracting(Item::title).containsExactly("Budget", "Eventuelt");
        Item budget = outline.items().getFirst();
        assertThat(Fixtures.keys(budget)).containsExactly("recommendation", "presentation", "decision");
        assertThat(budget.recommendation()).containsExactly("at budgettet godkendes", "at det sendes i høring");
        assertThat(Objects.requireNonNull(budget.decision()).text()).isEqualTo("Godkendt.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\\rtf1\\ansi Referat}",
                "<?xml version='1.0'?><ukendt>Referat</ukendt>",
                "  <ukendt:ting a='b'>Referat</ukendt:ting>",
                "<ukendt/>",
                "<!ENTITY a 'b'>"
            })
    void other_markup_is_refused_with_what_to_do(String text) {
        assertThat(read("referat.txt", text).findings())
                .singleElement()
                .satisfies(finding -> assertThat(finding.message()).contains("gem den som Word, PDF eller ren tekst"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"<!-- note -->\n", "<https://bakkedal.dk>\n", "<sekretariat@bakkedal.dk>\n", "< 5 mio.\n"})
    void a_text_that_only_begins_with_a_bracket_is_a_text(String start) {
        Outline outline =
                Fixtures.outlineOf(start + "REFERAT Chefforum d. 12-03-2025\n\nPunkt 1: Budget\n\nGodkendt.\n");
        assertThat(outline.committee()).isEqualTo("Chefforum");
    }

    @Test
    void a_line_of_nothing_but_signs_is_no_trouble() {
        for (String sign : List.of("&", "a*b", "&amp", "[", "![", "<", "_a_")) {
            assertThat(read("referat.md", sign.repeat(3_000_000 / sign.length()))
                            .findings())
                    .isNotEmpty();
        }
    }

    @Test
    void a_text_that_could_not_be_read_again_is_refused() {
        String lists = "<ul><li>a".repeat(40) + "</li></ul>".repeat(40);
        String json = "{\"Udvalg\":{\"Navn\":\"Byrådet\"},\"Moede\":{\"Dato\":\"2025-01-14T17:00:00\"},"
                + "\"Dagsordenpunkter\":[{\"Navn\":\"Sag\",\"Punktnummer\":\"7\",\"Felter\":[{\"Html\":\"%s\"}]}]}";
        for (String html : List.of(lists, "<p>a</p>".repeat(100_001))) {
            Reading refused = read("a.json", json.formatted(html));
            assertThat(refused.content()).isNull();
            assertThat(refused.findings())
                    .singleElement()
                    .satisfies(finding -> assertThat(finding.message()).contains("Punkt 7, Sagsfremstilling"));
        }
        assertThat(read("a.json", json.formatted("<ul><li>a".repeat(20))).content())
                .isNotNull();
    }

    private static Reading read(String name, String text) {
        return Fixtures.read(name, text.getBytes(StandardCharsets.UTF_8));
    }
}
