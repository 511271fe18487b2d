package dk.raadslag.minutes;

import static org.assertj.core.api.Assertions.assertThat;

import dk.raadslag.publication.Outcome;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class TheOutcomeFollowsTheWordsTest {

    private static final List<OfferedPhrase> OFFERED = List.of(
            new OfferedPhrase(1, "Indstillingen blev godkendt.", Outcome.APPROVED),
            new OfferedPhrase(2, "Punktet blev udsat.", Outcome.POSTPONED));

    private static Concluded concluded(Conclusion conclusion, @Nullable Long phrase) {
        return new Concluded(conclusion, phrase, Instant.EPOCH, 1);
    }

    private static final Concluded BY_PHRASE = concluded(new Conclusion.Decided(Outcome.APPROVED), 1L);
    private static final Concluded CHOSEN = concluded(new Conclusion.Decided(Outcome.REJECTED), null);

    @Test
    void aPhraseConcludes() {
        assertThat(Following.next(null, "Indstillingen blev godkendt.", OFFERED))
                .hasValue(new Following.Next(new Conclusion.Decided(Outcome.APPROVED), 1L));
        assertThat(Following.next(BY_PHRASE, "Punktet blev udsat.", OFFERED))
                .hasValue(new Following.Next(new Conclusion.Postponed(null), 2L));
    }

    @Test
    void freeWordsConcludeNothing() {
        assertThat(Following.next(null, "Udvalget godkendte forslaget.", OFFERED))
                .isEmpty();
    }

    @Test
    void whatSomebodyHasSaidStands() {
        assertThat(Following.next(CHOSEN, "Indstillingen blev godkendt.", OFFERED))
                .isEmpty();
    }

    @Test
    void aPhraseThatIsGoneConcludesNoMoreUnlessTheWordsStillSayIt() {
        assertThat(Following.next(BY_PHRASE, "Udvalget godkendte indstillingen.", OFFERED))
                .isEmpty();
        assertThat(Following.next(BY_PHRASE, "", OFFERED)).hasValue(new Following.Next(new Conclusion.Open(), null));
    }

    @Test
    void nothingToDecideIsOvertakenByAPhrase() {
        assertThat(Following.next(concluded(new Conclusion.Nothing(), null), "Punktet blev udsat.", OFFERED))
                .hasValue(new Following.Next(new Conclusion.Postponed(null), 2L));
    }

    @Test
    void aPhraseDoesNotForgetWhereTheItemGoes() {
        Concluded postponed = concluded(new Conclusion.Postponed(null), 2L);

        assertThat(Following.next(postponed, "Punktet blev udsat.", OFFERED)).isEmpty();
    }
}
