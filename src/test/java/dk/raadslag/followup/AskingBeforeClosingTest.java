package dk.raadslag.followup;

import static dk.raadslag.followup.Agreeing.task;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.raadslag.followup.Agreeing.Town;
import dk.raadslag.paper.Office;
import dk.raadslag.proceedings.Proceedings;
import dk.raadslag.proceedings.Question;
import dk.raadslag.proceedings.Unanswered;
import dk.raadslag.store.RaadslagTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

@RaadslagTest(database = "papers")
@Import({Office.class, Agreeing.class})
@SuppressWarnings("NullAway.Init")
class AskingBeforeClosingTest {

    @Autowired
    private Agreeing agreeing;

    @Autowired
    private FollowUps followUps;

    @Autowired
    private Proceedings proceedings;

    private Town town;

    @BeforeEach
    void hold() {
        town = agreeing.sentOut();
        proceedings.open(town.karen(), town.meeting());
        agreeing.decideAll(town);
    }

    private void assertUnanswered(Map<String, String> answers, FollowUpRule why) {
        assertThatThrownBy(() -> proceedings.close(town.karen(), town.meeting(), answers))
                .isInstanceOfSatisfying(
                        Unanswered.class,
                        unanswered -> assertThat(unanswered.against())
                                .containsExactly(Map.entry("opfoelgning", "followups.rule." + why)));
        assertThat(proceedings.of(town.karen(), town.meeting()).orElseThrow().closed())
                .isFalse();
    }

    private List<String> offered() {
        return proceedings.askedBeforeClosing(town.karen(), town.meeting()).stream()
                .flatMap(question -> question.choices().stream())
                .map(Question.Choice::answer)
                .toList();
    }

    @Test
    void aMeetingDoesNotCloseWithoutAnAnswer() {
        assertUnanswered(Map.of(), FollowUpRule.QUESTION_OPEN);
        assertUnanswered(Map.of("opfoelgning", "måske"), FollowUpRule.QUESTION_OPEN);
        assertThat(offered()).containsExactly("ingen");
        assertUnanswered(Map.of("opfoelgning", "aftalt"), FollowUpRule.NOTHING_NOTED);
        assertThat(proceedings
                        .close(town.karen(), town.meeting(), Map.of("opfoelgning", "ingen"))
                        .closed())
                .isTrue();
    }

    @Test
    void whatWasNotedIsShownAndAgreesWithTheAnswer() {
        followUps.note(town.karen(), town.meeting(), town.path(), task("Tæl cyklerne", town.amina()));
        assertThat(proceedings.askedBeforeClosing(town.karen(), town.meeting()))
                .singleElement()
                .extracting(Question::notes)
                .isEqualTo(List.of(new Question.Note("Tæl cyklerne", "Amina Kaya", Agreeing.SOON)));
        assertThat(offered()).containsExactly("aftalt");
        assertUnanswered(Map.of("opfoelgning", "ingen"), FollowUpRule.SOMETHING_NOTED);
        assertThat(proceedings
                        .close(town.karen(), town.meeting(), Map.of("opfoelgning", "aftalt"))
                        .closed())
                .isTrue();
        long late = followUps.note(town.karen(), town.meeting(), town.path(), task("Mal striber", town.amina()));
        assertThat(followUps.one(town.amina(), late)).isPresent();
    }
}
