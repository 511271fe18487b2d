package dk.raadslag.minutes;

import static org.assertj.core.api.Assertions.assertThat;

import dk.raadslag.minutes.Ballot.ByName;
import dk.raadslag.minutes.Ballot.ByNumber;
import dk.raadslag.minutes.Ballot.CastVote;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;

class TakingAVoteTest {

    private static final long HELLE = 1;
    private static final long RASMUS = 2;
    private static final long GUDRUN = 3;
    private static final Set<Long> ENTITLED = Set.of(HELLE, RASMUS, GUDRUN);
    private static final String QUESTION = "Skal stien anlægges?";

    private static ByName named(CastVote... votes) {
        return new ByName(QUESTION, List.of(votes));
    }

    @Example
    void votesByNumberAgreeWithThosePresentWhoMayVote() {
        assertThat(new ByNumber(QUESTION, 2, 1, 0).whyNot(ENTITLED)).isEmpty();
        assertThat(new ByNumber(QUESTION, 2, 0, 0).whyNot(ENTITLED)).containsExactly(BallotRule.SUM_DIFFERS);
        assertThat(new ByNumber(QUESTION, 2, 2, 0).whyNot(ENTITLED)).containsExactly(BallotRule.SUM_DIFFERS);
        assertThat(new ByNumber(QUESTION, 5, -2, 0).whyNot(ENTITLED)).containsExactly(BallotRule.SUM_DIFFERS);
        assertThat(new ByNumber(QUESTION, Integer.MAX_VALUE, Integer.MAX_VALUE, 5).whyNot(ENTITLED))
                .containsExactly(BallotRule.SUM_DIFFERS);
    }

    @Example
    void aRecusedOrAbsentPersonHasNoVote() {
        var votes = named(
                new CastVote(HELLE, Vote.FOR), new CastVote(RASMUS, Vote.FOR), new CastVote(GUDRUN, Vote.AGAINST));

        assertThat(votes.whyNot(ENTITLED)).isEmpty();
        assertThat(votes.whyNot(Set.of(HELLE, RASMUS))).containsExactly(BallotRule.NOT_ENTITLED);
    }

    @Example
    void nobodyVotesTwice() {
        var votes = named(
                new CastVote(HELLE, Vote.FOR),
                new CastVote(HELLE, Vote.AGAINST),
                new CastVote(RASMUS, Vote.FOR),
                new CastVote(GUDRUN, Vote.FOR));

        assertThat(votes.whyNot(ENTITLED)).containsExactly(BallotRule.VOTES_TWICE);
    }

    @Example
    void everybodyPresentIsRecorded() {
        assertThat(named(new CastVote(HELLE, Vote.FOR)).whyNot(ENTITLED)).containsExactly(BallotRule.VOTE_MISSING);
    }

    @Example
    void aBallotSaysWhatWasVotedOn() {
        assertThat(new ByNumber("  ", 3, 0, 0).whyNot(ENTITLED)).containsExactly(BallotRule.QUESTION_MISSING);
        assertThat(new ByNumber("x".repeat(501), 3, 0, 0).whyNot(ENTITLED))
                .containsExactly(BallotRule.QUESTION_TOO_LONG);
    }

    @Example
    void withAsManyForAsAgainstNothingIsCarried() {
        assertThat(new ByNumber(QUESTION, 2, 1, 9).result()).isEqualTo(BallotResult.CARRIED);
        assertThat(new ByNumber(QUESTION, 1, 2, 0).result()).isEqualTo(BallotResult.LOST);
        assertThat(new ByNumber(QUESTION, 0, 0, 3).result()).isEqualTo(BallotResult.TIED);
    }

    @Property
    void byNumberNothingButTheRightSumIsTaken(
            @ForAll @IntRange(min = -2, max = 40) int inFavour,
            @ForAll @IntRange(min = -2, max = 40) int against,
            @ForAll @IntRange(min = -2, max = 40) int neither,
            @ForAll @Size(max = 60) Set<Long> entitled) {
        boolean fits = inFavour >= 0 && against >= 0 && neither >= 0 && inFavour + against + neither == entitled.size();

        assertThat(new ByNumber(QUESTION, inFavour, against, neither)
                        .whyNot(entitled)
                        .isEmpty())
                .isEqualTo(fits);
    }

    @Property
    void byNameEverybodyEntitledVotesOnceAndNobodyElse(
            @ForAll @Size(max = 12) List<@LongRange(min = 1, max = 8) Long> voters,
            @ForAll @Size(max = 8) Set<@LongRange(min = 1, max = 8) Long> entitled) {
        List<CastVote> votes = new ArrayList<>();
        for (long voter : voters) votes.add(new CastVote(voter, Vote.values()[(int) (voter % 3)]));
        boolean fits = voters.size() == entitled.size() && new HashSet<>(voters).equals(entitled);

        var ballot = new ByName(QUESTION, votes);
        assertThat(ballot.whyNot(entitled).isEmpty()).isEqualTo(fits);
        if (fits) {
            assertThat(ballot.inFavour() + ballot.against() + ballot.neither()).isEqualTo(entitled.size());
            Map<Boolean, List<Long>> known = entitled.stream()
                    .collect(java.util.stream.Collectors.partitioningBy(
                            id -> ballot.voteOf(id).isPresent()));
            assertThat(known.get(false)).isEmpty();
        }
    }
}
