package dk.raadslag.search.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import dk.raadslag.publication.Outcome;
import dk.raadslag.search.AnItem;
import dk.raadslag.search.Hit;
import dk.raadslag.search.Hit.Snippet;
import dk.raadslag.search.Marked;
import dk.raadslag.search.Marked.Run;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class SnippetsTest {

    private static final String LONG = "Indledning om noget helt andet. ".repeat(40);

    private static Hit only(String words, AnItem item) {
        try (FilledIndex index = FilledIndex.with(item)) {
            return index.find(words).hits().getFirst();
        }
    }

    private static Snippet snippet(String words, AnItem item) {
        return Objects.requireNonNull(only(words, item).snippet());
    }

    private static List<String> marks(Marked text) {
        return text.runs().stream().filter(Run::hit).map(Run::text).toList();
    }

    @Test
    void marksEveryFormAndTheWholeOfACompound() {
        Snippet snippet = snippet(
                "løn", AnItem.titled("Et").saying("Lønnen og lønadministrationen, ikke lønlig tale om MED-løn"));
        assertThat(marks(snippet.text())).contains("Lønnen", "lønadministrationen", "MED-løn");
    }

    @Test
    void marksAPhraseAsOneAndNotItsWordsElsewhere() {
        Snippet snippet = snippet("\"nye skole\"", AnItem.titled("Et").saying("Den nye vej til den nye skole"));
        assertThat(marks(snippet.text())).containsExactly("nye skole");
    }

    @Test
    void marksTheTitle() {
        assertThat(marks(only("budget", AnItem.titled("Budgettet for 2026")).title()))
                .containsExactly("Budgettet");
    }

    @Test
    void showsTheFieldAndPlaceThatHoldMostOfTheWords() {
        Snippet snippet = snippet(
                "skole budget",
                AnItem.titled("Et").with("summary", "En skole").saying(LONG + "Skolens budget er lagt. " + LONG));
        assertThat(snippet.field()).isEqualTo("presentation");
        assertThat(marks(snippet.text())).containsExactly("Skolens", "budget");
        assertThat(snippet.text().text()).startsWith("… ").endsWith(" …").hasSizeLessThan(340);
    }

    @Test
    void showsTheBeginningWhenTheWordsAreInTheTitleOnly() {
        Snippet snippet = snippet("budget", AnItem.titled("Budget").saying(LONG));
        assertThat(marks(snippet.text())).isEmpty();
        assertThat(snippet.text().text()).startsWith("Indledning om").hasSizeLessThan(300);
    }

    @Test
    void keepsMarkupInTheTextAsText() {
        Hit hit = only("budget", AnItem.titled("Et").decided(Outcome.OTHER, "<b>budget</b> & mere"));
        assertThat(Objects.requireNonNull(hit.snippet()).text().text()).isEqualTo("<b>budget</b> & mere");
    }

    @Property(tries = 300)
    void aWholeTextIsShownAsItIsButForItsSpaces(@ForAll String text) {
        Found found = new Found(text, List.of());
        assertThat(found.marked(0, text.length()).text()).isEqualTo(text.replaceAll("\\s+", " "));
    }

    @Property(tries = 300)
    void aStretchIsNeverMuchLongerThanAskedFor(@ForAll String text) {
        assertThat(new Found(text.repeat(20), List.of())
                        .bestWindow(50)
                        .marked()
                        .text()
                        .length())
                .isLessThan(90);
    }

    @Property(tries = 300)
    void theStretchShownHoldsAsMuchAsAnyOther(@ForAll List<@IntRange(max = 3000) Integer> places) {
        List<Found.Spot> spots = new ArrayList<>();
        for (int place : places) spots.add(new Found.Spot(place, place + 1 + place % 40, place % 7));
        Found found = new Found("a ".repeat(2000), spots);
        long most = spots.stream()
                .mapToLong(first -> spots.stream()
                        .filter(spot -> spot.start() >= first.start() && spot.end() <= first.start() + 200)
                        .map(Found.Spot::clause)
                        .distinct()
                        .count())
                .max()
                .orElse(0);
        assertThat(found.bestWindow(260).clauses()).isEqualTo(most);
    }

    @Test
    void aTextOfNothingButTheWordsAskedForIsNoTrouble() {
        List<Found.Spot> spots = new ArrayList<>();
        for (int place = 0; place < 1_000_000; place++) spots.add(new Found.Spot(4 * place, 4 * place + 3, 0));
        assertThat(new Found("vej ".repeat(1_000_000), spots).bestWindow(260).clauses())
                .isEqualTo(1);
    }

    @Test
    void aSnippetIsRatherOfTheMatterThanOfWhoWasAbsent() {
        try (FilledIndex index = FilledIndex.with(AnItem.titled("Vikarer")
                .with("decision", "Godkendt.\nFraværende: Viggo Rosenlund Carstens (C).")
                .saying("Sygefraværet er faldet."))) {
            assertThat(index.find("fravær").hits().getFirst().snippet())
                    .satisfies(snippet -> assertThat(String.valueOf(snippet)).contains("presentation"));
            assertThat(String.valueOf(index.find("carstens").hits().getFirst().snippet()))
                    .contains("decision");
        }
    }
}
