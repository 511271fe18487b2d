package dk.raadslag.importing;

import static dk.raadslag.importing.Fixtures.keys;
import static dk.raadslag.importing.Fixtures.outline;
import static dk.raadslag.importing.Fixtures.section;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import dk.raadslag.publication.Attachment;
import dk.raadslag.publication.Decision;
import dk.raadslag.publication.Item;
import dk.raadslag.publication.Outcome;
import dk.raadslag.publication.Participant;
import dk.raadslag.richtext.Block;
import dk.raadslag.richtext.PlainText;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class MinutesInEveryLayoutTest {

    private final Outline chefforum = outline("chefforum.txt");
    private final Outline kommunemed = outline("kommunemed.md");
    private final Outline old = outline("gammel-skabelon.txt");
    private final Outline roles = outline("roller-og-faner.md");

    @Test
    void the_head_tells_committee_day_hours_and_place() {
        assertThat(chefforum.committee()).isEqualTo("Chefforum");
        assertThat(chefforum.date()).isEqualTo(LocalDate.of(2025, 5, 14));
        assertThat(chefforum.time()).isEqualTo(LocalTime.of(9, 0));
        assertThat(chefforum.endTime()).isEqualTo(LocalTime.of(11, 30));
        assertThat(chefforum.place()).isEqualTo("Mødelokale 3");
    }

    @Test
    void the_head_may_be_a_table_and_the_committee_stand_below_the_kind() {
        assertThat(roles.committee()).isEqualTo("AfdelingsMED Kultur");
        assertThat(roles.date()).isEqualTo(LocalDate.of(2025, 2, 3));
        assertThat(roles.endTime()).isEqualTo(LocalTime.of(11, 30));
        assertThat(roles.place()).isEqualTo("Bygning B");
    }

    @Test
    void the_head_of_the_earlier_template_has_a_label_a_line() {
        assertThat(old.committee()).isEqualTo("Teknik- og Miljøudvalget");
        assertThat(old.date()).isEqualTo(LocalDate.of(2020, 9, 15));
        assertThat(old.time()).isEqualTo(LocalTime.of(17, 30));
        assertThat(remarks(old)).containsExactly("Anna Lykke: Formand, F", "Sten Toft: V, afbud", "Dan Olsen: A");
    }

    @Test
    void participants_keep_titles_and_remarks() {
        assertThat(remarks(chefforum))
                .containsExactly(
                        "Karen Holm: Kommunaldirektør",
                        "Jens Brink: Direktør By, Kultur & Miljø, afbud",
                        "Lone Vest Dahl: Afdelingschef, Økonomi",
                        "Ali Demir: Konsulent, På barsel",
                        "Mette Lyng: Sekretær, referent",
                        "Bo Ravn: deltog fra punkt 3");
    }

    @Test
    void roles_may_stand_behind_a_slash_even_with_commas_in_them() {
        assertThat(remarks(roles))
                .containsExactly(
                        "Karen Holm: Direktør By, Kultur & Miljø",
                        "Ole Bech: Tillidsrepræsentant, FOA, næstforperson",
                        "Pia Lindgren: AMR, afbud");
    }

    @Test
    void lists_of_attendance_inside_the_first_decision_add_to_the_head_and_stay_in_the_text() {
        assertThat(remarks(kommunemed))
                .containsExactly(
                        "Karen Holm: Kommunaldirektør, Forperson",
                        "Rikke Sand: Valggruppe C (DLF), Næstforperson",
                        "Ole Bech: Valggruppe B (FOA/SOSU)",
                        "Pia Lindgren: AMR, afbud",
                        "Tove Krag: Leder, Børnehaven Bakken",
                        "Hanne Muff: referent");
        assertThat(kommunemed.approvals()).hasSize(1);
        assertThat(decision(kommunemed, 0).text()).contains("Hanne Muff", "Referatet er godkendt af forperson");
    }

    @Test
    void titles_are_whole_where_the_contents_cut_them_off() {
        assertThat(chefforum.items())
                .extracting(Item::number, Item::title, Item::caseNumber)
                .containsExactly(
                        tuple("1", "Godkendelse af dagsorden", "00.01.00-P35-2-25"),
                        tuple(
                                "2",
                                "Beslutning om fælles retningslinje for lån af cykler, tablets og andet udstyr til de kommunale arbejdspladser",
                                "85.11.00-P20-4-25"),
                        tuple("3", "Orientering om byggeri", "82.00.00-G01-9-24"),
                        tuple("4", "Ansættelse af centerchef", null),
                        tuple("5", "Eventuelt", null));
    }

    @Test
    void a_field_word_inside_the_presentation_heads_a_part_of_it() {
        Item item = chefforum.items().get(1);
        assertThat(keys(item))
                .containsExactly(
                        "recommendation", "summary", "presentation", "policy", "finance", "legalBasis", "decision");
        assertThat(plain(item, "finance")).isEqualTo("Udgiften holdes inden for rammen.");
        assertThat(plain(item, "presentation")).contains("Økonomi\nUdgiften er 40.000 kr.", "Punkt 4: se også bilag 2");
    }

    @Test
    void what_a_page_break_tore_is_whole_again() {
        String text = plain(chefforum.items().get(1), "presentation");
        assertThat(text).contains("gør det svært at holde styr på udstyret.", "til en ansat og brugt i weekenden?");
    }

    @Test
    void numbered_parts_with_text_below_are_one_list_and_a_day_is_no_number() {
        List<Block> blocks =
                section(chefforum.items().get(1), "presentation").text().blocks();
        assertThat(blocks)
                .filteredOn(Block.OrderedList.class::isInstance)
                .singleElement()
                .satisfies(block -> {
                    Block.OrderedList list = (Block.OrderedList) block;
                    assertThat(list.items())
                            .hasSize(3)
                            .allSatisfy(item -> assertThat(item.blocks()).hasSize(2));
                });
        assertThat(blocks.getLast()).isEqualTo(Block.Paragraph.of("15. juni 2025 begynder ordningen."));
    }

    @Test
    void the_points_of_a_recommendation_come_without_numbers() {
        assertThat(chefforum.items().getFirst().recommendation()).containsExactly("at dagsordenen godkendes");
        assertThat(chefforum.items().get(1).recommendation())
                .containsExactly("at retningslinjen godkendes,", "at den evalueres om et år");
        assertThat(chefforum.items().get(2).recommendation())
                .containsExactly("at orienteringen tages til efterretning", "at Chefforum drøfter næste etape");
        assertThat(kommunemed.items().getFirst().recommendation())
                .containsExactly("dagsorden godkendes", "referat af mødet den 10. marts godkendes");
        assertThat(kommunemed.items().get(2).recommendation())
                .containsExactly("at tallene drøftes, og", "måltallet fastholdes.");
    }

    @Test
    void a_postponed_item_tells_where_it_goes() {
        Decision decision = decision(chefforum, 1);
        assertThat(decision.outcome()).isEqualTo(Outcome.POSTPONED);
        assertThat(decision.postponedTo()).isEqualTo("Chefforum den 28. maj 2025");
    }

    @Test
    void rows_parted_by_tabs_are_a_table_with_even_rows() {
        assertThat(section(chefforum.items().get(2), "presentation").text().blocks())
                .filteredOn(Block.Table.class::isInstance)
                .singleElement()
                .satisfies(table -> assertThat(((Block.Table) table).rows())
                        .hasSize(3)
                        .allSatisfy(row -> assertThat(row.cells()).hasSize(3)));
    }

    @Test
    void an_attachment_goes_on_only_over_a_mere_line_end() {
        assertThat(names(chefforum.items().get(1)))
                .containsExactly(
                        "Bilag 1 - Retningslinje_lån (udkast 2).docx",
                        "Oversigt over udstyr, der lånes ud i dag",
                        "Notat om forsikring");
        assertThat(names(old.items().get(1))).containsExactly("1 Tilbud A Notat", "2 Tilbud B Notat");
        assertThat(names(roles.items().get(1))).containsExactly("Kursuskatalog", "Budget_2025.xlsx");
    }

    @Test
    void a_closed_item_has_a_face_that_gives_nothing_away() {
        Item item = chefforum.items().get(3);
        assertThat(item.open()).isFalse();
        assertThat(Objects.requireNonNull(item.face()).neutralTitle()).isEqualTo("Lukket punkt");
        assertThat(item.face().closureReason()).isEqualTo("Personsag, jf. styrelseslovens § 10.");
        assertThat(item.face().openDecision()).isEqualTo("Stillingen slås op.");
    }

    @Test
    void the_earlier_template_begins_with_the_occasion_and_has_the_recommendation_late() {
        assertThat(keys(old.items().get(1)))
                .containsExactly("occasion", "presentation", "finance", "recommendation", "decision");
        assertThat(old.items().get(1).title()).isEqualTo("TMU/ØU/KB - Nye busser (bevilling)");
        assertThat(old.items().get(1).caseNumber()).isEqualTo("20/11872");
        assertThat(old.items().get(2).open()).isFalse();
        assertThat(old.items()).hasSize(5);
    }

    @Test
    void marked_headings_of_any_depth_are_told_from_subheadings_in_italics() {
        assertThat(keys(kommunemed.items().get(1))).containsExactly("recommendation", "presentation", "decision");
        assertThat(section(kommunemed.items().get(1), "decision").text().blocks())
                .filteredOn(Block.Heading.class::isInstance)
                .extracting(block -> ((Block.Heading) block).level())
                .containsExactly(1, 1);
        assertThat(names(kommunemed.items().get(1))).containsExactly("Notat om valg");
    }

    @Test
    void a_footnote_moves_to_its_reference() {
        assertThat(plain(kommunemed.items().get(2), "presentation"))
                .startsWith("Fraværet er 4,1 pct.[1] og falder for tredje år.")
                .endsWith("[1] Uden barsel.");
    }

    @Test
    void labels_in_bold_may_share_a_line_with_their_text() {
        assertThat(keys(roles.items().getFirst())).containsExactly("background", "recommendation", "decision");
        assertThat(roles.items().getFirst().caseNumber()).isEqualTo("25/1044");
        assertThat(roles.items().getFirst().recommendation()).containsExactly("at velkomsten tages til efterretning");
        assertThat(decision(roles, 0).outcome()).isEqualTo(Outcome.NOTED);
    }

    private static Decision decision(Outline outline, int item) {
        return Objects.requireNonNull(outline.items().get(item).decision());
    }

    private static String plain(Item item, String key) {
        return PlainText.of(section(item, key).text());
    }

    private static List<String> names(Item item) {
        return item.attachments().stream().map(Attachment::name).toList();
    }

    private static List<String> remarks(Outline outline) {
        return outline.participants().stream()
                .map((Participant person) -> person.name() + ": " + person.remark())
                .toList();
    }
}
