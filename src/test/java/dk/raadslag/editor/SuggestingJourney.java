package dk.raadslag.editor;

import static org.assertj.core.api.Assertions.assertThat;

import dk.raadslag.richtext.Block.Paragraph;
import dk.raadslag.richtext.RichText;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@DisplayName("Forslag i editoren")
class SuggestingJourney {

    private static final RichText TEXT =
            RichText.of(Paragraph.of("Hallen bygges i 2027."), Paragraph.of("Økonomien følger."));
    private static final String HUNKS = """
            [{"id":"h1","kind":"CHANGED","from":17,"to":21,"deleted":"2026","by":"Mette Holm","at":"2026-11-22T08:00:00Z"},
             {"id":"h2","kind":"DELETED","from":33,"to":33,"deleted":" ikke","by":"Jonas Fenger","at":"2026-11-22T08:05:00Z"},
             {"id":"h3","kind":"STRUCTURE","from":23,"to":42,"said":"Overskrift ændret til afsnit","by":"Mette Holm","at":"2026-11-22T08:06:00Z"}]
            """;

    @RegisterExtension
    static final Desks DESKS = new Desks();

    @Test
    void stand_in_the_text_and_in_words_below_it() {
        for (int width : new int[] {1366, 820, 390}) {
            try (Desk desk = DESKS.at(width)) {
                desk.server.hunks = HUNKS;
                desk.open("write", TEXT);

                assertThat(desk.field().locator("ins").textContent()).isEqualTo("2027");
                assertThat(desk.field().locator("del").allTextContents()).containsExactly("2026", " ikke");
                assertThat(desk.field().textContent()).contains("Overskrift ændret til afsnit");
                assertThat(desk.page.locator(".editor-suggestions").textContent())
                        .contains("3 foreslåede ændringer", "»2026« ændret til »2027«", "Slettet: »ikke«")
                        .contains("Mette Holm, den 22. november 2026 kl. 9.00")
                        .contains("Acceptér alle", "Acceptér")
                        .doesNotContain("Godkend");
                desk.look("suggestions");
            }
        }
    }

    @Test
    void are_accepted_one_by_one_after_what_is_written_is_saved() {
        try (Desk desk = DESKS.wide()) {
            desk.server.hunks = HUNKS;
            desk.open("write", TEXT);
            desk.decidesTo(RichText.of(Paragraph.of("Afgjort.")));
            desk.write("!");
            desk.page.locator(".editor-hunk button").first().click();
            desk.page.getByText("Afgjort.").waitFor();

            assertThat(desk.server.saves).hasSize(1);
            assertThat(desk.server.decisions.getFirst().get("hunk").stringValue())
                    .isEqualTo("h1");
            assertThat(desk.server.decisions.getFirst().get("version").intValue())
                    .isEqualTo(4);
            assertThat(desk.server.decisions.getFirst().get("accept").booleanValue())
                    .isTrue();
            desk.page.waitForTimeout(200);
            assertThat(desk.writing()).as("nothing is left to decide").isTrue();
            desk.page.keyboard().type("Videre. ");
            assertThat(desk.saved().blocks()).hasSize(1);
        }
    }

    @Test
    void are_taken_back_by_whoever_made_them_and_decided_by_authors() {
        try (Desk desk = DESKS.wide()) {
            desk.server.hunks = HUNKS.replace("\"id\":\"h2\"", "\"id\":\"h2\",\"mine\":true");
            desk.open("suggest", TEXT);
            assertThat(desk.page.locator(".editor-suggestions button").allTextContents())
                    .containsExactly("Vis", "Træk tilbage", "Vis", "Vis");
            desk.decidesTo(RichText.of(Paragraph.of("Taget tilbage.")));
            desk.page.getByText("Træk tilbage").click();
            desk.page.getByText("Taget tilbage.").waitFor();

            var decision = desk.server.decisions.getFirst();
            assertThat(decision.get("hunk").stringValue()).isEqualTo("h2");
            assertThat(decision.get("accept").booleanValue()).isFalse();
        }
    }

    @Test
    void are_what_is_written_after_the_choice_and_not_before_it() {
        try (Desk desk = DESKS.wide().open("write")) {
            desk.write("Fast. ");
            desk.press("Control+Shift+e");
            desk.page.getByText("Det, du skriver, er forslag").waitFor();
            desk.write("Forslag.");
            assertThat(desk.saved()).isEqualTo(RichText.of(Paragraph.of("Fast. Forslag.")));

            assertThat(desk.server.saves)
                    .extracting(save -> save.get("suggesting").booleanValue())
                    .containsExactly(false, true);
        }
    }

    @Test
    void are_all_that_one_who_may_only_suggest_can_write_and_a_reader_nothing() {
        try (Desk desk = DESKS.wide().open("suggest")) {
            desk.write("Forslag");
            desk.saved();
            assertThat(desk.server.saves.getFirst().get("suggesting").booleanValue())
                    .isTrue();
            assertThat(desk.page.locator("[data-tool=suggest]").count()).isZero();
        }
        try (Desk desk = DESKS.wide()) {
            desk.server.hunks = HUNKS;
            desk.open("read", TEXT);
            assertThat(desk.field().getAttribute("contenteditable")).isEqualTo("false");
            assertThat(desk.page.locator("[role=toolbar]").count()).isZero();
            assertThat(desk.page.getByText("Acceptér").count()).isZero();
            desk.look("read");
        }
    }
}
