package dk.raadslag.importing;

import static dk.raadslag.importing.Fixtures.readingOf;
import static org.assertj.core.api.Assertions.assertThat;

import dk.raadslag.importing.Finding.Severity;
import java.util.List;
import org.junit.jupiter.api.Test;

class ProofReadingTest {

    private static final String HEAD =
            "REFERAT Chefforum d. 12-03-2025\n\nMødedato Onsdag d. 12. marts 2025 kl. 09:00\n\n";

    @Test
    void sound_minutes_give_no_findings() {
        assertThat(readingOf(HEAD + "Punkt 1: Godkendelse\n\nBeslutning\n\nGodkendt.\n")
                        .findings())
                .isEmpty();
    }

    @Test
    void minutes_without_committee_date_or_items_cannot_become_an_edition() {
        Reading reading = readingOf("Bare en tekst om noget helt andet.\n");
        assertThat(reading.content()).isNull();
        assertThat(reading.findings())
                .extracting(Finding::severity)
                .containsOnly(Severity.ERROR)
                .hasSize(3);
    }

    @Test
    void a_weekday_that_does_not_fit_is_told() {
        assertThat(
                        messages(
                                "REFERAT Chefforum\n\nMødedato Mandag d. 12. marts 2025\n\nPunkt 1: A\n\nBeslutning\n\nGodkendt.\n"))
                .singleElement()
                .asString()
                .contains("Ugedagen passer ikke");
    }

    @Test
    void left_overs_from_writing_are_told_with_their_place() {
        List<Finding> findings = readingOf(
                        HEAD
                                + "Punkt 1: A\n\nHistorik\n\nDette felt udfyldes af udvalgssekretæren\n\nBeslutning\n\nAftalt på mødet [DATO?].\n\n"
                                + "Punkt 2: B\n\nØkonomi\n\nIntet at bemærke.\n\nLovgrundlag\n\nIntet et bemærke\n\nBeslutning\n\nGodkendt.\n")
                .findings();
        assertThat(findings)
                .extracting(Finding::where)
                .containsExactly("Punkt 1, Historik", "Punkt 1, Beslutning", "Hele referatet");
        assertThat(findings.getLast().message()).contains("2 felter");
    }

    @Test
    void missing_and_doubled_numbers_are_told() {
        assertThat(messages(HEAD + item(1) + item(2) + item(4)))
                .singleElement()
                .asString()
                .contains("fra 2 til 4");
        assertThat(messages(HEAD + item(1) + item(2) + item(2)))
                .singleElement()
                .asString()
                .contains("flere punkter");
    }

    @Test
    void contents_that_disagree_with_the_items_are_told() {
        assertThat(
                        messages(
                                HEAD
                                        + "Indholdsfortegnelse\n\nEn sag.....\t3\nNoget der mangler.....\t5\n\nPunkt 1: En sag\n\nBeslutning\n\nGodkendt.\n"))
                .singleElement()
                .asString()
                .contains("Noget der mangler");
    }

    @Test
    void a_personal_number_is_told_but_never_repeated() {
        List<Finding> findings = readingOf(
                        HEAD
                                + "Punkt 1: A\n\nSagsfremstilling\n\nBorgeren 010190-1234 har søgt, sag 81.38.05-G01-4-24, CVR 12345678.\n\nBeslutning\n\nGodkendt.\n")
                .findings();
        assertThat(findings).singleElement().satisfies(finding -> {
            assertThat(finding.severity()).isEqualTo(Severity.WARNING);
            assertThat(finding.where()).isEqualTo("Punkt 1, Sagsfremstilling");
            assertThat(finding.message()).doesNotContain("010190").doesNotContain("1234");
        });
    }

    @Test
    void a_date_that_fails_the_check_is_only_possibly_a_personal_number() {
        assertThat(readingOf(HEAD + "Punkt 1: A\n\nBeslutning\n\nSe 150375-1111, 320190-1234 og 25-026664.\n")
                        .findings())
                .singleElement()
                .extracting(Finding::severity)
                .isEqualTo(Severity.NOTICE);
    }

    private static String item(int number) {
        return "Punkt " + number + ": Sag " + number + number + "\n\nBeslutning\n\nGodkendt.\n\n";
    }

    private static List<String> messages(String text) {
        return readingOf(text).findings().stream().map(Finding::message).toList();
    }
}
