package dk.raadslag.importing.shape;

import static org.assertj.core.api.Assertions.assertThat;

import dk.raadslag.importing.Fixtures;
import dk.raadslag.publication.Attachment;
import dk.raadslag.publication.Item;
import dk.raadslag.publication.Section;
import dk.raadslag.richtext.Inline.Text;
import dk.raadslag.richtext.PlainText;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReadingFieldsTest {

    @Test
    void a_heading_may_share_its_line_with_the_text() {
        Item item = item(
                "Indstilling: Direktøren indstiller, at budgettet godkendes.\nSagsfremstilling: Tekst.\nØkonomi: 200 kr.\nBeslutning: Drøftet.\nBilag: Notat.pdf\n");
        assertThat(Fixtures.keys(item)).containsExactly("recommendation", "presentation", "decision");
        assertThat(plain(item, "presentation")).isEqualTo("Tekst.\nØkonomi: 200 kr.");
        assertThat(item.recommendation()).containsExactly("at budgettet godkendes.");
        assertThat(decided(item)).isEqualTo("Drøftet.");
        assertThat(item.attachments()).extracting(Attachment::name).containsExactly("Notat.pdf");
        assertThat(decided(item("Beslutning: Godkendt.\n"))).isEqualTo("Godkendt.");
    }

    @Test
    void the_fields_of_an_item_may_stand_in_a_table() {
        Item item = item(
                "| Anledning | Åbning |\n| Begrundelse for lukning | Personforhold |\n| Beslutning | Godkendt |\n");
        assertThat(Fixtures.keys(item)).containsExactly("occasion", "closureReason", "decision");
        assertThat(item.open()).isFalse();
        assertThat(Fixtures.keys(item("Sagsfremstilling\n\n| Økonomi | 2025 | 2026 |\n| Løn | 1 | 2 |\n")))
                .containsExactly("presentation");
    }

    @Test
    void what_was_discussed_is_a_field_when_it_has_a_heading() {
        assertThat(Fixtures.keys(item("### Indstilling\n\nat sagen drøftes\n\n### Drøftelse\n\nGod snak.\n")))
                .containsExactly("recommendation", "discussion");
    }

    @Test
    void points_may_be_lettered() {
        assertThat(
                        item("Indstilling\n\nDirektøren indstiller,\na) at tilbuddet fra det billigste selskab godkendes\n(b) at der gives en bevilling\n")
                                .recommendation())
                .containsExactly("at tilbuddet fra det billigste selskab godkendes", "at der gives en bevilling");
    }

    @Test
    void of_several_decisions_the_one_headed_decision_counts() {
        Item item = item("Konklusion\n\nVi anbefaler, at sagen udsættes.\n\nBeslutning\n\nGodkendt.\n");
        assertThat(decided(item)).isEqualTo("Godkendt.");
        assertThat(Fixtures.keys(item)).containsExactly("konklusion", "decision");
        assertThat(decided(item("Beslutning\n\nGodkendt.\n\nKonklusion\n\nVi anbefaler, at sagen udsættes.\n")))
                .isEqualTo("Godkendt.");
    }

    @Test
    void a_bold_heading_inside_a_field_is_no_match_for_one_that_is_marked() {
        Item item = item(
                "# Beslutning\nDrøftet.\n\n# Sagsfremstilling\nTekst.\n\n**Beslutning**\n\nI 2019 blev det vedtaget.\n\n# Økonomi\nIngen.\n");
        assertThat(Fixtures.keys(item)).containsExactly("decision", "presentation", "finance");
        assertThat(decided(item)).isEqualTo("Drøftet.");
    }

    @ParameterizedTest
    @CsvSource({
        "Byrådets beslutning",
        "Kommunalbestyrelsens beslutning",
        "Direktionens beslutning",
        "Chefforums beslutning",
        "Økonomiudvalgets beslutning"
    })
    void the_decision_may_be_named_for_who_took_it(String heading) {
        assertThat(decided(item("Sagsfremstilling\n\nTekst.\n\n" + heading + "\n\nGodkendt.\n")))
                .isEqualTo("Godkendt.");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            Høringssvar (samlet#Budgetnotat.pdf              | Høringssvar (samlet#Budgetnotat.pdf
            Høringssvar (samlet fra#Bakkedal Skole)          | Høringssvar (samlet fra Bakkedal Skole)
            Høringssvar (samlet#for hele byen)               | Høringssvar (samlet for hele byen)
            """)
    void an_open_bracket_takes_no_more_names_than_its_own(String lines, String names) {
        assertThat(item("Bilag\n\n" + lines.replace('#', '\n') + "\n").attachments())
                .extracting(Attachment::name)
                .containsExactly(names.split("#"));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            A. Hansen deltog ikke.
            d. 3. marts blev det aftalt.
            a) skolen#b) hallen#c) vejen
            (a) skolen#(b) hallen
            Jf. punkt b#a. skolen#b. hallen
            """)
    void letters_before_a_line_stay_as_they_are_printed(String lines) {
        List<SourceBlock> blocks = lines.lines()
                .flatMap(line -> List.of(line.split("#")).stream())
                .map(line -> SourceBlock.Line.paragraph(1, List.of(Text.of(line))))
                .map(Markers::typed)
                .map(SourceBlock.class::cast)
                .toList();
        assertThat(PlainText.of(Prose.text(blocks, false))).isEqualTo(lines.replace('#', '\n'));
    }

    @Test
    void points_may_be_counted_in_one_sentence() {
        assertThat(
                        item("Indstilling\n\nDirektøren indstiller, 1. at reglerne ændres, 2. at de gælder fra 1. august 2025 og 3. at de evalueres.\n")
                                .recommendation())
                .containsExactly("at reglerne ændres,", "at de gælder fra 1. august 2025 og", "at de evalueres.");
    }

    @Test
    void points_without_numbers_may_follow_those_with_numbers() {
        assertThat(item("Indstilling\n\nDirektøren indstiller,\n\n1. at planen drøftes\n\nat den sendes i høring\n")
                        .recommendation())
                .containsExactly("at planen drøftes", "at den sendes i høring");
    }

    @Test
    void points_may_stand_in_paragraphs_below_the_word_at() {
        assertThat(item("Indstilling\n\nDirektøren indstiller, at\n\nudvalget godkender, at planen sendes i høring.\n")
                        .recommendation())
                .containsExactly("udvalget godkender, at planen sendes i høring.");
    }

    @Test
    void a_date_may_be_broken_at_the_line_end() {
        assertThat(
                        item("Indstilling\n\nDirektøren indstiller,\n1. at visionen sendes til Økonomiudvalget og Kommunalbestyrelsen den 11.\nfebruar 2025.\n2. at den evalueres i Økonomiudvalget og i Kommunalbestyrelsen den\n3. marts 2026.\n")
                                .recommendation())
                .containsExactly(
                        "at visionen sendes til Økonomiudvalget og Kommunalbestyrelsen den 11. februar 2025.",
                        "at den evalueres i Økonomiudvalget og i Kommunalbestyrelsen den 3. marts 2026.");
    }

    @Test
    void an_abbreviation_at_the_line_end_ends_no_paragraph() {
        assertThat(plain(
                        item(
                                "Økonomi\n\nUdgiften til den nye fælles ordning er 4 mio.\nkr. om året. Det er mere end ventet.\n"),
                        "finance"))
                .isEqualTo("Udgiften til den nye fælles ordning er 4 mio. kr. om året. Det er mere end ventet.");
    }

    @Test
    void a_number_before_what_it_counts_begins_no_list() {
        assertThat(plain(
                        item("Sagsfremstilling\n\n1. etape begynder i juni.\n\n1. stk. gælder ikke.\n"),
                        "presentation"))
                .isEqualTo("1. etape begynder i juni.\n1. stk. gælder ikke.");
        assertThat(Fixtures.section(item("Lovgrundlag\n\n1. stk. gælder ikke.\n"), "legalBasis")
                        .text()
                        .blocks())
                .hasOnlyElementsOfType(dk.raadslag.richtext.Block.Paragraph.class);
    }

    @Test
    void bullets_may_be_typed_as_letters_and_signs() {
        assertThat(plain(item("Sagsfremstilling\n\n- By\n  o Lys\n  + Stier\n"), "presentation"))
                .isEqualTo("By\nLys\nStier");
    }

    private static Item item(String fields) {
        return Fixtures.outlineOf("REFERAT Chefforum d. 12-03-2025\n\nPunkt 1: Budget\n\n" + fields)
                .items()
                .getFirst();
    }

    private static String decided(Item item) {
        return Objects.requireNonNull(item.decision()).text();
    }

    private static String plain(Item item, String key) {
        Section section = Fixtures.section(item, key);
        return PlainText.of(section.text());
    }
}
