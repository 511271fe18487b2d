package dk.raadslag.minutes;

import static org.assertj.core.api.Assertions.assertThat;

import dk.raadslag.committee.CommitteeKind;
import dk.raadslag.publication.Outcome;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class UsingAStandardPhraseTest {

    private static final LocalDate BEGUN = LocalDate.of(2026, 1, 1);
    private static final LocalDate ENDED = LocalDate.of(2026, 6, 30);
    private static final Blanks CHEFFORUM = new Blanks("Chefforum", null, null);

    private static DecisionPhrase phrase(String words) {
        return new DecisionPhrase(
                1,
                words,
                Outcome.NOTED,
                Set.of(CommitteeKind.MANAGEMENT, CommitteeKind.MED),
                Set.of(Matter.INFORMATION),
                BEGUN,
                ENDED);
    }

    private static OfferedPhrase offered(long id, String words) {
        return new OfferedPhrase(id, words, Outcome.POSTPONED);
    }

    @Test
    void aPhraseIsFilledInFromTheItem() {
        assertThat(phrase("{udvalg} tog orienteringen til efterretning.").filledIn(CHEFFORUM))
                .hasValue("Chefforum tog orienteringen til efterretning.");
    }

    @Test
    void aPhraseWithABlankThatNobodyHasFilledIsNotOffered() {
        assertThat(phrase("Sagen blev henvist til {modtager}.").filledIn(CHEFFORUM))
                .isEmpty();
        assertThat(phrase("Sagen blev henvist til {modtager}.")
                        .filledIn(new Blanks("Chefforum", "Hovedudvalget", null)))
                .hasValue("Sagen blev henvist til Hovedudvalget.");
        assertThat(phrase("Udsat til den {dag}.").filledIn(new Blanks("Chefforum", null, "9. april 2026")))
                .hasValue("Udsat til den 9. april 2026.");
    }

    @Test
    void aPhraseServesItsCommitteesAndMattersWhileItIsInUse() {
        DecisionPhrase phrase = phrase("Taget til efterretning.");

        assertThat(phrase.serves(CommitteeKind.MED, Matter.INFORMATION, BEGUN)).isTrue();
        assertThat(phrase.serves(CommitteeKind.MED, Matter.INFORMATION, ENDED)).isTrue();
        assertThat(phrase.serves(CommitteeKind.COUNCIL, Matter.INFORMATION, BEGUN))
                .isFalse();
        assertThat(phrase.serves(CommitteeKind.MED, Matter.DECISION, BEGUN)).isFalse();
        assertThat(phrase.serves(CommitteeKind.MED, Matter.INFORMATION, BEGUN.minusDays(1)))
                .isFalse();
        assertThat(phrase.serves(CommitteeKind.MED, Matter.INFORMATION, ENDED.plusDays(1)))
                .isFalse();
    }

    @Test
    void aDecisionMayGoOnAfterThePhrase() {
        List<OfferedPhrase> both =
                List.of(offered(1, "Punktet blev udsat."), offered(2, "Punktet blev udsat til næste møde."));

        assertThat(OfferedPhrase.begins(both, "Punktet blev udsat, da der manglede tal."))
                .hasValue(both.get(0));
        assertThat(OfferedPhrase.begins(both, "Punktet blev udsat til næste møde. Der følges op."))
                .hasValue(both.get(1));
        assertThat(OfferedPhrase.begins(both, "Punktet blev udsatte")).isEmpty();
        assertThat(OfferedPhrase.begins(both, "Godkendt")).isEmpty();
    }
}
