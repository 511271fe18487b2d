package dk.raadslag.search.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import dk.raadslag.search.AnItem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SuggestingAnotherSpellingTest {

    private static final String TEXT = "Sygefraværet i kommunalbestyrelsen drøftes under budgettet for klimaplanen";

    @ParameterizedTest
    @CsvSource({
        "sygefarværet, sygefraværet",
        "kommunalbestyrlsen, kommunalbestyrelsen",
        "bugdettet klimapalnen, budgettet klimaplanen",
        "Klimmaplanen, klimaplanen",
    })
    void aSlipOrTwoAreForgiven(String typed, String meant) {
        try (FilledIndex index = FilledIndex.with(AnItem.titled("Et").saying(TEXT))) {
            assertThat(index.find(typed).suggestion()).isEqualTo(meant);
        }
    }

    @Test
    void onlyTheWrongWordIsReplacedAndTheRestStaysAsTyped() {
        try (FilledIndex index = FilledIndex.with(AnItem.titled("Et").saying(TEXT))) {
            assertThat(index.find("Budgettet -skole \"klimaplamen\"").suggestion())
                    .isEqualTo("Budgettet -skole \"klimaplanen\"");
        }
    }

    @Test
    void nothingIsSuggestedThatFindsNoMore() {
        try (FilledIndex index = FilledIndex.with(
                AnItem.titled("Et").saying("klimaplanen"), AnItem.titled("To").saying("havnen"))) {
            assertThat(index.find("klimaplanne havnen").suggestion()).isNull();
            assertThat(index.find("klimaplanen").suggestion()).isNull();
            assertThat(index.find("xyzzy").suggestion()).isNull();
        }
    }

    @Test
    void numbersAndShortWordsAreLeftAlone() {
        try (FilledIndex index = FilledIndex.with(AnItem.titled("Møde 2025"))) {
            assertThat(index.find("2026").suggestion()).isNull();
            assertThat(index.find("mød").suggestion()).isNull();
        }
    }
}
