package dk.raadslag.importing;

import static dk.raadslag.importing.Fixtures.readingOf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dk.raadslag.proofreading.CheckKey;
import dk.raadslag.proofreading.Severity;
import dk.raadslag.proofreading.Yardstick;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class ProofreadingMinutesTest {

    private static final String HEAD =
            "REFERAT Chefforum d. 12-03-2025\n\nMødedato Onsdag d. 12. marts 2025 kl. 09:00\n\n";
    private static final TextCheck CHECK = new TextCheck(Yardstick.on(LocalDate.of(2026, 11, 22)));

    private static List<TextFinding> found(String text) {
        return CHECK.of(readingOf(HEAD + text));
    }

    private static CheckKey check(TextFinding finding) {
        return finding.judged().finding().check();
    }

    @Test
    void sound_minutes_give_no_findings() {
        assertThat(found("Punkt 1: Godkendelse\n\nBeslutning\n\nGodkendt.\n")).isEmpty();
    }

    @Test
    void left_overs_from_writing_are_told_with_their_place() {
        assertThat(
                        found(
                                "Punkt 1: A\n\nHistorik\n\nDette felt udfyldes af udvalgssekretæren\n\nBeslutning\n\nAftalt på mødet [DATO?].\n\n"
                                        + "Punkt 2: B\n\nØkonomi\n\nIntet at bemærke.\n\nLovgrundlag\n\nIntet et bemærke\n\nBeslutning\n\nGodkendt.\n"))
                .extracting(TextFinding::where, ProofreadingMinutesTest::check)
                .containsExactly(
                        tuple("Punkt 1, Historik", CheckKey.HELP_TEXT),
                        tuple("Punkt 1, Beslutning", CheckKey.PLACEHOLDER),
                        tuple("Punkt 2, Økonomi", CheckKey.NOTHING_TO_SAY),
                        tuple("Punkt 2, Lovgrundlag", CheckKey.NOTHING_TO_SAY));
    }

    @Test
    void a_personal_number_is_told_but_never_repeated() {
        assertThat(
                        found(
                                "Punkt 1: A\n\nSagsfremstilling\n\nBorgeren 010190-1234 har søgt, sag 81.38.05-G01-4-24, CVR 12345678.\n\nBeslutning\n\nGodkendt.\n"))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.judged().mustMend()).isTrue();
                    assertThat(finding.where()).isEqualTo("Punkt 1, Sagsfremstilling");
                    assertThat(finding.toString()).doesNotContain("010190").doesNotContain("1234");
                });
    }

    @Test
    void a_number_that_fails_the_check_is_only_possibly_a_personal_number() {
        assertThat(found("Punkt 1: A\n\nBeslutning\n\nSe 150375-1111, 320190-1234 og 25-026664.\n"))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(check(finding)).isEqualTo(CheckKey.POSSIBLE_PERSONAL_NUMBER);
                    assertThat(finding.judged().mustMend()).isFalse();
                });
    }

    @Test
    void the_number_in_a_title_is_told() {
        assertThat(found("Punkt 1: Ansøgning fra 010190-1234\n\nBeslutning\n\nGodkendt.\n"))
                .extracting(TextFinding::where)
                .containsExactly("Punkt 1, titlen");
    }

    @Test
    void a_day_after_the_meeting_told_as_past_is_seen_by_the_date_of_the_minutes() {
        assertThat(found("Punkt 1: A\n\nBeslutning\n\nUdvalget har den 14. april 2025 vedtaget planen.\n"))
                .extracting(ProofreadingMinutesTest::check)
                .containsExactly(CheckKey.AFTER_MEETING);
    }

    @Test
    void those_who_took_part_are_known_by_name() {
        String head =
                "REFERAT Chefforum d. 12-03-2025\n\nMødedeltagere Torkild Hvollixen (Direktør), Mette Lyng (referent)\n\n";
        assertThat(CHECK.of(readingOf(
                        head + "Punkt 1: A\n\nBeslutning\n\nTorkild Hvollixen svarer, og Torkild Hvolixen skriver.\n")))
                .extracting(ProofreadingMinutesTest::check)
                .containsExactly(CheckKey.PERSON_NAME);
    }

    @Test
    void are_told_by_check_with_what_must_be_mended_first() {
        List<TextFindings> groups = TextFindings.grouped(
                found(
                        "Punkt 1: A\n\nØkonomi\n\nKomunen betaler til komunen.\n\nBeslutning\n\nGodkendt [DATO?] og [NAVN?].\n"));
        assertThat(groups)
                .extracting(
                        TextFindings::check,
                        TextFindings::severity,
                        group -> group.findings().size())
                .containsExactly(
                        tuple(CheckKey.PLACEHOLDER, Severity.MUST_MEND, 2),
                        tuple(CheckKey.SPELLING, Severity.ADVICE, 2));
    }

    @Test
    void without_advice_only_what_must_be_mended_and_personal_numbers_are_told() {
        var strict = new TextCheck(Yardstick.on(LocalDate.of(2026, 11, 22)).strict());
        assertThat(strict.of(
                        readingOf(HEAD + "Punkt 1: A\n\nBeslutning\n\nKomunen ringer til 150375-1111 den [DATO?].\n")))
                .extracting(ProofreadingMinutesTest::check)
                .containsExactly(CheckKey.POSSIBLE_PERSONAL_NUMBER, CheckKey.PLACEHOLDER);
    }
}
