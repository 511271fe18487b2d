package dk.raadslag.importing.shape;

import static org.assertj.core.api.Assertions.assertThat;

import dk.raadslag.importing.Fixtures;
import dk.raadslag.publication.Item;
import dk.raadslag.richtext.PlainText;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FindingItemsTest {

    private static final String HEAD = "REFERAT Økonomiudvalget d. 12-03-2025\n\n";
    private static final String DECIDED = "\n\nBeslutning\n\nGodkendt.\n\n";
    private static final List<String> CONTENTS =
            List.of("Indhold", "Emner", "Punkter", "Oversigt over punkter", "Indholdsfortegnelse");

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            Punkt 3 — Ny skole       | 3     | Ny skole
            Punkt 3) Ny skole        | 3     | Ny skole
            PKT. 3: Ny skole         | 3     | Ny skole
            Pkt. 3 Ny skole          | 3     | Ny skole
            Punkt 3 Ny skole         | 3     | Ny skole
            Punkt 12/25: Ny skole    | 12/25 | Ny skole
            Punkt 3 (B): Ny skole    | 3     | Ny skole
            Punkt 3 (O) Ny skole     | 3     | Ny skole
            Punkt 3 (tillæg): Skole  | 3     | (tillæg) Skole
            """)
    void a_heading_of_an_item_is_known_by_its_number(String heading, String number, String title) {
        assertThat(Fixtures.outlineOf(HEAD + "Punkt 2: Budget" + DECIDED + heading + DECIDED)
                        .items())
                .extracting(Item::number, Item::title)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("2", "Budget"),
                        org.assertj.core.groups.Tuple.tuple(number, title));
    }

    @Test
    void a_number_far_ahead_of_the_count_is_no_item_when_the_next_one_follows() {
        String third = "\n\nBilag\n\n**250818 Effekt af forløb**\n\nPunkt 3: Skolen" + DECIDED;
        String without = "\n\nBilag\n\nPunkt 3: Skolen" + DECIDED;
        assertThat(numbers("Punkt 1: Dagsorden" + DECIDED + "Punkt 2: Budget" + without))
                .containsExactly("1", "2", "3");
        assertThat(numbers("1. Dagsorden" + DECIDED + "2. Budget" + third.replace("Punkt 3:", "3.")))
                .containsExactly("1", "2", "3");
    }

    @Test
    void a_bare_agenda_is_a_list_of_items() {
        assertThat(numbers(
                        "Punkt 1: Godkendelse af dagsorden\nPunkt 2: Budget\nLukkede punkter\nPunkt 3. Køb af jord\n"))
                .containsExactly("1", "2", "3");
    }

    @Test
    void a_sentence_that_begins_with_an_item_is_no_heading() {
        assertThat(numbers("Punkt 2: Budget\n\nBeslutning\n\nPkt. 3 Budget blev rykket frem\n\nGodkendt.\n"))
                .containsExactly("2");
    }

    @Test
    void a_sentence_with_the_number_of_an_item_that_has_a_heading_is_none() {
        assertThat(numbers(
                        "**Punkt 2 - Budget**\n\nSagsfremstilling\n\nPunkt 3 - i den gamle aftale er ophævet.\n\nBilag\n\nKort.pdf\n\n**Punkt 3 - Salg**"
                                + DECIDED))
                .containsExactly("2", "3");
    }

    @Test
    void open_items_may_be_counted_without_the_word_that_later_ones_have() {
        assertThat(numbers("1. Dagsorden" + DECIDED + "2. Budget" + DECIDED + "Tillægsdagsorden\n\nPunkt 3: Salg"
                        + DECIDED))
                .containsExactly("1", "2", "3");
    }

    @Test
    void the_contents_may_be_headed_agenda() {
        assertThat(Fixtures.readingOf(HEAD + "# Dagsorden\n1. Dagsorden\n2. Budget\n\n# Punkt 1 - Dagsorden" + DECIDED
                                + "# Punkt 2 - Budget" + DECIDED)
                        .findings())
                .isEmpty();
        assertThat(Fixtures.outlineOf("DAGSORDEN\n\nUdvalg: Chefforum\nDato: 12-03-2025\n\n1. Budget\n2. Salg\n")
                        .items())
                .hasSize(2);
    }

    @Test
    void a_dash_may_part_number_and_title() {
        assertThat(numbers("**1 - Dagsorden**" + DECIDED
                        + "**2 – Budget**\n\nSagsfremstilling\n\n1. Indledning\n2. Mål\n"))
                .containsExactly("1", "2");
    }

    @Test
    void numbers_may_have_two_parts() {
        assertThat(numbers("1.1 Dagsorden" + DECIDED + "1.2 Referat" + DECIDED + "2.1 Budget" + DECIDED))
                .containsExactly("1.1", "1.2", "2.1");
        assertThat(numbers("1. Dagsorden" + DECIDED + "2. Budget\n\nSagsfremstilling\n\n### 2.1 Indtægter\n\nTekst.\n"))
                .containsExactly("1", "2");
    }

    @Test
    void counted_lines_with_text_below_are_items_where_nothing_else_is() {
        assertThat(numbers("1. Godkendelse af dagsorden\nGodkendt.\n2. Orientering\nIngen.\n"))
                .containsExactly("1", "2");
        assertThat(numbers("Deltagere:\n\n1. Anne Holm\n2. Bo Krag\n\nTekst.\n"))
                .isEmpty();
        assertThat(numbers("Ny skole\n\nSagsfremstilling\n\n1. Mål\n\nTekst.\n\n2. Midler\n\nTekst.\n"))
                .hasSize(1);
    }

    @Test
    void items_may_be_listed_with_their_numbers_and_without_pages() {
        assertThat(numbers("Indhold\n\nPunkt 1: A\nPunkt 2: B\n\nPunkt 1: A" + DECIDED + "Punkt 2: B" + DECIDED))
                .containsExactly("1", "2");
        assertThat(numbers("Punkter\n\n1. Dagsorden" + DECIDED + "2. Budget" + DECIDED))
                .containsExactly("1", "2");
        assertThat(numbers("Punkter\n\nPunkt 1: Dagsorden" + DECIDED + "Punkt 2: Budget" + DECIDED))
                .containsExactly("1", "2");
    }

    @Property(tries = 100)
    void a_word_that_could_head_the_contents_hides_no_item(
            @ForAll @IntRange(max = 4) int at, @ForAll @IntRange(max = 4) int word, @ForAll boolean named) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 5; i++) {
            text.append(named ? "Punkt %d: Sag %d".formatted(i + 1, i + 1) : "%d. Sag %d".formatted(i + 1, i + 1));
            text.append("\n\nSagsfremstilling\n\n");
            if (i == at) text.append(CONTENTS.get(word)).append("\n\nPolitikken beskriver alt.\n\n");
            text.append("Tekst.\n\n");
        }
        assertThat(numbers(text.toString())).hasSize(5);
    }

    @Test
    void long_lists_and_long_lines_of_dots_and_dashes_are_read() {
        StringBuilder text = new StringBuilder("Indhold\n\n");
        IntStream.rangeClosed(1, 3000).forEach(i -> text.append("Sag om emne %d.....\t%d%n".formatted(i, i)));
        text.append(".".repeat(200_000)).append("q\n\n");
        IntStream.rangeClosed(1, 3000).forEach(i -> text.append("Punkt %d: Sag om emne %d%s".formatted(i, i, DECIDED)));
        assertThat(numbers(text.toString())).hasSize(3000);
        assertThat(Fixtures.outlineOf("Udvalg: " + "-".repeat(5_000) + "x\n\nPunkt 1: A" + DECIDED)
                        .items())
                .hasSize(1);
    }

    @Test
    void a_source_below_a_table_stays_and_the_address_at_the_top_goes() {
        Item item = Fixtures.outlineOf("Kilde: https://bakkedal.dk/referat\n\n" + HEAD
                        + "Punkt 1: A\n\nSagsfremstilling\n\nTallet er 5.\n\nKilde: https://dst.dk/tal\n")
                .items()
                .getFirst();
        assertThat(PlainText.of(item.sections().getFirst().text()))
                .contains("https://dst.dk/tal")
                .doesNotContain("bakkedal.dk");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            Budget (00.30.10-P19-1-23)        |                          | Budget              | 00.30.10-P19-1-23
            Byggesager [24/4455]              |                          | Byggesager          | 24/4455
            Budget (sagsnr. 24/4455)          |                          | Budget              | 24/4455
            Klasser (2025/26)                 |                          | Klasser (2025/26)   |
            Opfølgning (12/2025)              |                          | Opfølgning (12/2025)|
            Regnskab                          | Åben sag: 00.32.00-S08-1-20 | Regnskab         | 00.32.00-S08-1-20
            """)
    void the_case_number_may_stand_behind_the_title_or_the_word_open(
            String heading, String below, String title, String caseNumber) {
        String line = below == null ? "" : "\n\n" + below;
        assertThat(Fixtures.outlineOf(HEAD + "Punkt 1: " + heading + line + DECIDED)
                        .items())
                .extracting(Item::title, Item::caseNumber)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(title, caseNumber));
    }

    @Test
    void a_list_of_contents_that_is_cut_off_hides_no_item() {
        String items =
                "1. Dagsorden" + DECIDED + "2. Budget\n\nSagsfremstilling\n\n1. Proces\n\nTekst.\n\n2. Svar\n\nTekst."
                        + DECIDED + "3. Politik" + DECIDED;
        assertThat(numbers("Dagsorden:\n\n1. Dagsorden\n2. Budget\n   - Proces\n   - Svar\n3. Politik\n\n" + items))
                .containsExactly("1", "2", "3");
        assertThat(numbers("Dagsorden:\n\n1. Dagsorden\n2. Budget\n\nSe bilag.\n\n" + items))
                .containsExactly("1", "2", "3");
    }

    @Test
    void the_contents_may_be_a_table() {
        String contents = "**Indholdsfortegnelse**\n\n| Dagsorden | 3 |\n|---|---|\n| Budget og plan | 4 |\n\n";
        assertThat(Fixtures.readingOf(HEAD + contents + "**Punkt 1: Dagsorden**" + DECIDED
                                + "**Punkt 2: Budget og plan**" + DECIDED)
                        .findings())
                .isEmpty();
    }

    @Test
    void the_meetings_name_beside_the_page_number_is_no_text() {
        String page = "\n\nSide %d af 3\nØkonomiudvalget d. 12-03-2025\n\n";
        Item item = Fixtures.outlineOf(
                        HEAD + "Punkt 1: A\n\nSagsfremstilling\n\nDet bliver drøftet på mødet, hvordan midlerne"
                                + page.formatted(2) + "bruges bedst.\n\nBeslutning\n\nGodkendt." + page.formatted(3)
                                + "Enigt.\n")
                .items()
                .getFirst();
        assertThat(PlainText.of(Fixtures.section(item, "presentation").text()))
                .isEqualTo("Det bliver drøftet på mødet, hvordan midlerne bruges bedst.");
        assertThat(PlainText.of(Fixtures.section(item, "decision").text())).isEqualTo("Godkendt.\nEnigt.");
    }

    @Test
    void a_title_may_begin_with_a_number_of_its_own() {
        String contents = "Indholdsfortegnelse\n\nDagsorden.....3\n1. behandling af budget 2026.....4\n\n";
        assertThat(Fixtures.readingOf(HEAD + contents + "Punkt 1: Dagsorden" + DECIDED
                                + "Punkt 2: 1. behandling af budget 2026" + DECIDED)
                        .findings())
                .isEmpty();
    }

    @Test
    void a_case_number_in_bold_is_no_field() {
        String item = "## **Punkt %d: Sag om budget**\n\n**00.01.00-P35-%d-23**\n\n#### Beslutning\n\nGodkendt.\n\n";
        assertThat(Fixtures.outlineOf(HEAD + item.formatted(1, 1) + item.formatted(2, 2) + item.formatted(3, 3))
                        .items())
                .extracting(Item::caseNumber, found -> found.sections().size())
                .containsOnly(
                        org.assertj.core.groups.Tuple.tuple("00.01.00-P35-1-23", 1),
                        org.assertj.core.groups.Tuple.tuple("00.01.00-P35-2-23", 1),
                        org.assertj.core.groups.Tuple.tuple("00.01.00-P35-3-23", 1));
    }

    private static List<String> numbers(String text) {
        return Fixtures.outlineOf(HEAD + text).items().stream()
                .map(Item::number)
                .toList();
    }
}
