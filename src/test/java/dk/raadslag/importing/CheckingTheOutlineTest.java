package dk.raadslag.importing;

import static dk.raadslag.importing.Fixtures.readingOf;
import static org.assertj.core.api.Assertions.assertThat;

import dk.raadslag.importing.Finding.Severity;
import java.util.List;
import org.junit.jupiter.api.Test;

class CheckingTheOutlineTest {

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

    private static String item(int number) {
        return "Punkt " + number + ": Sag " + number + number + "\n\nBeslutning\n\nGodkendt.\n\n";
    }

    private static List<String> messages(String text) {
        return readingOf(text).findings().stream().map(Finding::message).toList();
    }
}
