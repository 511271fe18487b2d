package dk.raadslag.manuscript;

import static org.assertj.core.api.Assertions.assertThat;

import dk.raadslag.committee.CommitteeScope;
import dk.raadslag.paper.Field;
import dk.raadslag.paper.PaperTemplate;
import dk.raadslag.richtext.Block;
import dk.raadslag.richtext.Block.Heading;
import dk.raadslag.richtext.Block.Paragraph;
import dk.raadslag.richtext.Inline;
import dk.raadslag.richtext.PlainText;
import dk.raadslag.richtext.RichText;
import dk.raadslag.richtext.RichTextArbitraries;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class DividingATextTest {

    private static final PaperTemplate TEMPLATE = new PaperTemplate(
            1,
            1,
            1,
            "Politisk sag",
            CommitteeScope.NONE,
            List.of(
                    field("recommendation", "Indstilling"),
                    field("presentation", "Sagsfremstilling"),
                    field("climate", "Klima og natur"),
                    field("finance", "Økonomi")),
            false);

    private static Field field(String key, String heading) {
        return new Field(key, heading, false, "", "", null, null);
    }

    private static Heading heading(int level, String words) {
        return new Heading(level, List.of(Inline.Text.of(words)));
    }

    private static Paragraph line(String words) {
        return Paragraph.of(words);
    }

    private static Division divided(Block... blocks) {
        return Division.of(RichText.of(blocks), TEMPLATE);
    }

    @Example
    void each_heading_leads_its_text_to_its_field() {
        Division division = divided(
                heading(1, "INDSTILLING:"),
                line("at stien bygges"),
                heading(1, "Sagens indhold"),
                line("Stien er smal."),
                heading(1, "3. Økonomiske konsekvenser"),
                line("2 mio."),
                heading(1, "Klima og natur"),
                line("Intet."));
        assertThat(division.texts())
                .isEqualTo(Map.of(
                        "recommendation", RichText.of(line("at stien bygges")),
                        "presentation", RichText.of(line("Stien er smal.")),
                        "finance", RichText.of(line("2 mio.")),
                        "climate", RichText.of(line("Intet."))));
        assertThat(division.others()).isEmpty();
    }

    @Example
    void the_rest_goes_to_the_main_field_under_its_heading() {
        Division division = divided(
                line("Til udvalget"),
                heading(1, "Indstilling"),
                line("at stien bygges"),
                heading(1, "Tidsplan"),
                line("2027"),
                heading(1, "Økonomi"),
                line("2 mio."));
        assertThat(division.texts().get("presentation"))
                .isEqualTo(RichText.of(line("Til udvalget"), heading(1, "Tidsplan"), line("2027")));
        assertThat(division.others()).containsExactly("Tidsplan");
    }

    @Example
    void deeper_headings_belong_to_the_field_they_stand_in() {
        Division division = divided(
                heading(1, "Sagsfremstilling"),
                heading(2, "Økonomi"),
                line("Anlæg"),
                heading(2, "Tidsplan"),
                line("2027"));
        assertThat(division.texts())
                .isEqualTo(Map.of(
                        "presentation",
                        RichText.of(heading(1, "Økonomi"), line("Anlæg"), heading(1, "Tidsplan"), line("2027"))));
        assertThat(division.others()).isEmpty();
    }

    @Example
    void a_field_named_twice_has_both_and_the_second_heading() {
        Division division = divided(
                heading(1, "Økonomi"),
                line("2 mio."),
                heading(1, "Indstilling"),
                line("at"),
                heading(1, "Økonomiske konsekvenser"),
                line("1 mio. til drift"));
        assertThat(division.texts().get("finance"))
                .isEqualTo(
                        RichText.of(line("2 mio."), heading(1, "Økonomiske konsekvenser"), line("1 mio. til drift")));
    }

    @Example
    void without_any_heading_all_is_in_the_main_field() {
        RichText text = RichText.of(line("Stien er smal."), heading(1, "Tidsplan"), line("2027"));
        assertThat(Division.of(text, TEMPLATE).texts()).isEqualTo(Map.of("presentation", text));
    }

    @Provide
    Arbitrary<RichText> texts() {
        Arbitrary<Block> headings = Arbitraries.of(
                        "Indstilling", "Økonomi:", "Tidsplan", "Klima og natur", "Sagsbeskrivelse", "Resumé")
                .map(words -> heading(1, words));
        return RichTextArbitraries.texts()
                .list()
                .ofMaxSize(4)
                .flatMap(texts -> headings.list().ofSize(texts.size()).map(heads -> {
                    List<Block> blocks = new ArrayList<>();
                    for (int n = 0; n < texts.size(); n++) {
                        blocks.add(heads.get(n));
                        blocks.addAll(texts.get(n).blocks());
                    }
                    return RichText.lifted(blocks);
                }));
    }

    @Property(tries = 300)
    void every_word_is_in_one_field(@ForAll("texts") RichText text) {
        Collection<RichText> fields = Division.of(text, TEMPLATE).texts().values();
        assertThat(fields.stream().flatMap(DividingATextTest::words).filter(IS_NO_FIELD))
                .containsExactlyInAnyOrderElementsOf(
                        words(text).filter(IS_NO_FIELD).toList());
    }

    private static final Predicate<String> IS_NO_FIELD =
            word -> !List.of("Indstilling", "Økonomi:", "Klima", "og", "natur", "Sagsbeskrivelse")
                    .contains(word);

    /** Notes are numbered in each field anew. */
    private static Stream<String> words(RichText text) {
        return Arrays.stream(PlainText.of(text).replaceAll("\\[\\d+]", "").split("\\s+"))
                .filter(word -> !word.isEmpty());
    }
}
