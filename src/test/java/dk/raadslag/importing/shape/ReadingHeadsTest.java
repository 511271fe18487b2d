package dk.raadslag.importing.shape;

import static org.assertj.core.api.Assertions.assertThat;

import dk.raadslag.importing.Finding;
import dk.raadslag.importing.Fixtures;
import dk.raadslag.importing.Outline;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReadingHeadsTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            Møde i Økonomiudvalget den 12. marts 2025 kl. 9           | 09:00 | -
            Dato: 12. marts 2025#Lokale 2.14                          | -     | -
            Tid og sted: 12. marts 2025, lokale 2.14                  | -     | -
            Tid og sted: 12. marts 2025 kl. 9.30-11, lokale 2.14      | 09:30 | 11:00
            Dato: 12. marts 2025 kl. 9-11                             | 09:00 | 11:00
            Dato: 12. marts 2025#Tid: kl. 9.00 - 11                   | 09:00 | 11:00
            Dato: 12. marts 2025#Tidspunkt: 9-11                      | 09:00 | 11:00
            Dato: 12. marts 2025#Tid: 9.30 til 11.15                  | 09:30 | 11:15
            Dato: 12/3 2025                                           | -     | -
            Dato: 12-03-25 kl. 9                                      | 09:00 | -
            Dato: 12.03.25                                            | -     | -
            Dato: onsdag d. 12/3-2025, kl 14.00-16.30                 | 14:00 | 16:30
            """)
    void days_and_hours_are_printed_in_many_ways(String head, String from, String to) {
        Outline outline = outline("Udvalg: Økonomiudvalget\n" + head.replace('#', '\n'));
        assertThat(outline.date()).hasToString("2025-03-12");
        assertThat(outline.time()).isEqualTo(from == null ? null : java.time.LocalTime.parse(from));
        assertThat(outline.endTime()).isEqualTo(to == null ? null : java.time.LocalTime.parse(to));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Møde i Økonomiudvalget den 3. marts 2021 kl. 9",
                "Referat af møde i Økonomiudvalget d. 3. marts 2021",
                "Referat fra lukket møde i Økonomiudvalget d. 3. marts 2021",
                "Referat - Økonomiudvalget - lukket\nDato: 3. marts 2021",
                "Rådhuset\nØkonomiudvalget\n3. marts 2021"
            })
    void a_title_tells_committee_and_day(String head) {
        Outline outline = outline(head);
        assertThat(outline.committee()).isEqualTo("Økonomiudvalget");
        assertThat(outline.date()).hasToString("2021-03-03");
    }

    @Test
    void the_last_line_may_tell_when_the_meeting_ended() {
        assertThat(Fixtures.outlineOf(
                                "REFERAT Chefforum d. 12-03-2025\n\nPunkt 1: A\n\nBeslutning\n\nGodkendt.\n\nMødet sluttede kl. 10.15\n")
                        .endTime())
                .hasToString("10:15");
    }

    @Test
    void time_and_place_may_share_a_label() {
        assertThat(outline("Udvalg: Chefforum\nTid og sted: 12. marts 2025 kl. 9-11, lokale 2.14")
                        .place())
                .isEqualTo("lokale 2.14");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            Anne Holm\tFormand\tTil stede#Bo Krag\tMedlem\tAfbud       | Anne Holm: Formand; Bo Krag: Medlem, Afbud
            Navn\tRolle\tTil stede#Anne Holm\tFormand\tJa#Bo Krag\tMedlem\tNej | Anne Holm: Formand; Bo Krag: Medlem, afbud
            Anne Holm\tBo Krag                                        | Anne Holm: ; Bo Krag:
            Anne Holm#Bo Krag deltog fra punkt 3                      | Anne Holm: ; Bo Krag: deltog fra punkt 3
            Anne Holm#Afbud: Der var ingen afbud                      | Anne Holm:
            Anne Holm#Der er vedlagt bilag.#Lokale 24                 | Anne Holm:
            Anne Holm (A), formand#Bo Krag (V)#Cille Dam, afbud       | Anne Holm: A, formand; Bo Krag: V; Cille Dam: afbud
            Anne Holm (Afdelingschef for Økonomi og Løn), Bo Krag (V),#Cille Dam og Dan Fog | Anne Holm: Afdelingschef for Økonomi og Løn; Bo Krag: V; Cille Dam: ; Dan Fog:
            Anne Holm#I øvrigt deltog:\tBo Krag                       | Anne Holm: ; Bo Krag:
            AH, BK, Formanden for Ældrerådet                          | AH: ; BK: ; Formanden for Ældrerådet:
            """)
    void people_are_told_from_what_else_stands_in_the_list(String lines, String people) {
        assertThat(people("Deltagere:\n" + lines.replace('#', '\n').replace("\\t", "\t")))
                .isEqualTo(people.strip());
    }

    @Test
    void people_may_stand_in_a_table_or_behind_a_label_without_a_colon() {
        String expected = "Anne Holm: Formand; Bo Krag: Medlem, afbud";
        String rows = "| Anne Holm | Formand | Ja |\n| Bo Krag | Medlem | Nej |";
        assertThat(people("Deltagere\n\n| Navn | Rolle | Fremmøde |\n|---|---|---|\n" + rows))
                .isEqualTo(expected);
        assertThat(people("| Medlemmer | Rolle | Til stede |\n" + rows)).isEqualTo(expected);
        assertThat(people("| Navn | Rolle | Mødt |\n" + rows)).isEqualTo(expected);
        assertThat(people("| Nr. | Navn | Afbud |\n| 1 | Anne Holm | |\n| 2 | Bo Krag | x |"))
                .isEqualTo("Anne Holm: ; Bo Krag: afbud");
        assertThat(people("| Sted | Rådhuset |\n| Deltagere | Anne Holm (A) |\n| | Bo Krag |"))
                .isEqualTo("Anne Holm: A; Bo Krag:");
        assertThat(people("| Deltagere | Anne Holm |\n| Sagsbehandler | Bo Krag |"))
                .isEqualTo("Anne Holm:");
        assertThat(people("Deltagere Anne Holm, Bo Krag")).isEqualTo("Anne Holm: ; Bo Krag:");
    }

    @Test
    void roles_may_stand_behind_a_slash_below_the_words_name_and_role() {
        assertThat(
                        people(
                                "Navn / rolle\nAnne Holm / forperson / til stede\nBo Krag / TR\nNavn / rolle (afbud)\nCille Dam / AMR"))
                .isEqualTo("Anne Holm: forperson; Bo Krag: TR; Cille Dam: AMR, afbud");
    }

    @Test
    void lines_nothing_was_made_of_are_told_together() {
        assertThat(Fixtures.readingOf(
                                "Bakkedal Kommune\nREFERAT Chefforum d. 12-03-2025\nHusk at læse bilagene.\nDeltagere:\nAnne Holm\nDer er vedlagt bilag.\n\nPunkt 1: A\n\nBeslutning\n\nGodkendt.\n")
                        .findings())
                .singleElement()
                .extracting(Finding::message)
                .asString()
                .contains("2 linjer", "Husk at læse bilagene.", "Der er vedlagt bilag.");
    }

    @Test
    void people_one_a_line_may_have_commas_in_what_is_said_of_them() {
        assertThat(
                        remarked(
                                "**Deltagere:**\nKaren Holm / Kommunaldirektør\nJens Brink / Direktør By, Kultur, Miljø & Beskæftigelse\nAli Demir / Chefkonsulent / referent\n"))
                .containsExactly(
                        "Karen Holm: Kommunaldirektør",
                        "Jens Brink: Direktør By, Kultur, Miljø & Beskæftigelse",
                        "Ali Demir: Chefkonsulent, referent");
        assertThat(
                        remarked(
                                "Deltagere: Karen Holm (Kommunaldirektør), Jens Brink (Direktør By, Kultur & Miljø), Lone\nVest Dahl (Chef)\n"))
                .hasSize(3)
                .contains("Lone Vest Dahl: Chef");
    }

    @Test
    void people_may_stand_line_by_line_in_one_cell() {
        assertThat(
                        remarked(
                                "| **Mødedeltagere:** | Karen Holm / Kommunaldirektør<br>Jens Brink / Direktør By, Kultur & Miljø |\n|---|---|\n| **Afbud:** | Lone Vest Dahl |\n"))
                .containsExactly(
                        "Karen Holm: Kommunaldirektør",
                        "Jens Brink: Direktør By, Kultur & Miljø",
                        "Lone Vest Dahl: afbud");
    }

    @Test
    void the_last_words_may_tell_who_wrote_and_approved() {
        dk.raadslag.importing.Outline outline = Fixtures.outlineOf(
                "REFERAT Chefforum d. 12-03-2025\n\nDeltagere: Ali Demir\n\nPunkt 1: A\n\nBeslutning\n\nGodkendt.\n\nPunkt 2: Eventuelt\n\nBeslutning\n\nIntet.\n\nReferent: Ali Demir\n\nReferatet er godkendt af forperson Karen Holm\n");
        assertThat(Approvals.isApproval("Referatet godkendt den 15. september 2022."))
                .isTrue();
        assertThat(outline.approvals()).containsExactly("Referatet er godkendt af forperson Karen Holm");
        assertThat(outline.participants().getFirst().notes()).containsExactly("referent");
    }

    @Test
    void a_name_may_be_broken_at_the_end_of_a_page() {
        assertThat(
                        remarked(
                                "Mødedeltagere Karen Holm (Kommunaldirektør), Jens Brink (Direktør), Signe\n\nBro (Chef), Per Høj (Chef)\n"))
                .containsExactly(
                        "Karen Holm: Kommunaldirektør", "Jens Brink: Direktør", "Signe Bro: Chef", "Per Høj: Chef");
    }

    private static List<String> remarked(String head) {
        return Fixtures.outlineOf(
                        "REFERAT Chefforum d. 12-03-2025\n\n" + head + "\nPunkt 1: A\n\nBeslutning\n\nGodkendt.\n")
                .participants()
                .stream()
                .map(person -> person.name() + ": " + person.remark())
                .toList();
    }

    private static String people(String head) {
        List<String> people = outline("REFERAT Chefforum d. 12-03-2025\n\n" + head).participants().stream()
                .map(person -> person.name() + ": " + person.remark())
                .toList();
        return String.join("; ", people).strip();
    }

    private static Outline outline(String head) {
        return Fixtures.outlineOf(head + "\n\nPunkt 1: A\n\nBeslutning\n\nGodkendt.\n");
    }
}
