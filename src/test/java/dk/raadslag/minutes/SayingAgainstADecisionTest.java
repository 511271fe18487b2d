package dk.raadslag.minutes;

import static org.assertj.core.api.Assertions.assertThat;

import dk.raadslag.minutes.Ballot.ByName;
import dk.raadslag.minutes.Ballot.ByNumber;
import dk.raadslag.minutes.Ballot.CastVote;
import dk.raadslag.minutes.Statement.Dissent;
import dk.raadslag.minutes.Statement.Remark;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SayingAgainstADecisionTest {

    private static final long HELLE = 1;
    private static final long RASMUS = 2;
    private static final long GUDRUN = 3;
    private static final Set<Long> TOOK_PART = Set.of(HELLE, RASMUS, GUDRUN);
    private static final String WORDS = "Stien bør ligge på den anden side af åen.";

    private static Ballot ballot(Vote helle, Vote rasmus, Vote gudrun) {
        return new ByName(
                "Skal stien anlægges?",
                List.of(new CastVote(HELLE, helle), new CastVote(RASMUS, rasmus), new CastVote(GUDRUN, gudrun)));
    }

    @Test
    void whoeverTookPartMaySayAgainst() {
        assertThat(new Dissent(RASMUS, WORDS).whyNot(TOOK_PART, List.of())).isEmpty();
        assertThat(new Dissent(4, WORDS).whyNot(TOOK_PART, List.of())).containsExactly(StatementRule.TOOK_NO_PART);
        assertThat(new Remark(4, WORDS).whyNot(TOOK_PART, List.of())).containsExactly(StatementRule.TOOK_NO_PART);
    }

    @Test
    void aDissentIsShort() {
        assertThat(new Dissent(RASMUS, " ").whyNot(TOOK_PART, List.of())).containsExactly(StatementRule.TEXT_MISSING);
        assertThat(new Dissent(RASMUS, "x".repeat(1_001)).whyNot(TOOK_PART, List.of()))
                .containsExactly(StatementRule.TEXT_TOO_LONG);
        assertThat(new Remark(RASMUS, "x".repeat(1_001)).whyNot(TOOK_PART, List.of()))
                .isEmpty();
    }

    @Test
    void whoeverVotedForWhatWasDecidedDoesNotDissent() {
        List<Ballot> carried = List.of(ballot(Vote.FOR, Vote.AGAINST, Vote.FOR));
        List<Ballot> lost = List.of(ballot(Vote.AGAINST, Vote.FOR, Vote.AGAINST));

        assertThat(new Dissent(HELLE, WORDS).whyNot(TOOK_PART, carried))
                .containsExactly(StatementRule.CONTRADICTS_THE_VOTE);
        assertThat(new Dissent(RASMUS, WORDS).whyNot(TOOK_PART, carried)).isEmpty();
        assertThat(new Dissent(HELLE, WORDS).whyNot(TOOK_PART, lost))
                .containsExactly(StatementRule.CONTRADICTS_THE_VOTE);
        assertThat(new Dissent(RASMUS, WORDS).whyNot(TOOK_PART, lost)).isEmpty();
        assertThat(new Remark(HELLE, WORDS).whyNot(TOOK_PART, carried)).isEmpty();
    }

    @Test
    void theLastBallotDecides() {
        Ballot first = ballot(Vote.FOR, Vote.FOR, Vote.FOR);
        Ballot last = ballot(Vote.AGAINST, Vote.FOR, Vote.FOR);

        assertThat(new Dissent(HELLE, WORDS).whyNot(TOOK_PART, List.of(first, last)))
                .isEmpty();
    }

    @Test
    void aVoteByNumberSaysNothingOfAnybody() {
        assertThat(new Dissent(HELLE, WORDS).whyNot(TOOK_PART, List.of(new ByNumber("Skal den?", 2, 1, 0))))
                .isEmpty();
    }
}
