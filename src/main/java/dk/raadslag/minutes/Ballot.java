package dk.raadslag.minutes;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A vote taken on an item (Kommunestyrelsesloven section 11). Most votes decide; with as many for as against nothing is
 * carried.
 */
public sealed interface Ballot {

    int LONGEST_QUESTION = 500;

    /** What was voted on. */
    String question();

    int inFavour();

    int against();

    /** How many took part without voting for or against. */
    int neither();

    /** How the person voted, as far as it was recorded by name. */
    Optional<Vote> voteOf(long personId);

    /** Why it cannot have been so; empty when it can. */
    List<BallotRule> whyNot(Set<Long> entitled);

    default BallotResult result() {
        if (inFavour() > against()) return BallotResult.CARRIED;
        return inFavour() == against() ? BallotResult.TIED : BallotResult.LOST;
    }

    private static List<BallotRule> aboutQuestion(String question) {
        List<BallotRule> rules = new ArrayList<>();
        if (question.isBlank()) rules.add(BallotRule.QUESTION_MISSING);
        if (question.length() > LONGEST_QUESTION) rules.add(BallotRule.QUESTION_TOO_LONG);
        return rules;
    }

    /** Counted hands. */
    record ByNumber(String question, int inFavour, int against, int neither) implements Ballot {

        public ByNumber {
            question = question.strip();
        }

        @Override
        public Optional<Vote> voteOf(long personId) {
            return Optional.empty();
        }

        @Override
        public List<BallotRule> whyNot(Set<Long> entitled) {
            List<BallotRule> rules = aboutQuestion(question);
            boolean negative = inFavour < 0 || against < 0 || neither < 0;
            if (negative || (long) inFavour + against + neither != entitled.size()) rules.add(BallotRule.SUM_DIFFERS);
            return rules;
        }
    }

    /** Every vote with its name. */
    record ByName(String question, List<CastVote> votes) implements Ballot {

        public ByName {
            question = question.strip();
            votes = List.copyOf(votes);
        }

        @Override
        public int inFavour() {
            return count(Vote.FOR);
        }

        @Override
        public int against() {
            return count(Vote.AGAINST);
        }

        @Override
        public int neither() {
            return count(Vote.NEITHER);
        }

        private int count(Vote counted) {
            return (int) votes.stream().filter(cast -> cast.vote() == counted).count();
        }

        @Override
        public Optional<Vote> voteOf(long personId) {
            return votes.stream()
                    .filter(cast -> cast.personId() == personId)
                    .map(CastVote::vote)
                    .findFirst();
        }

        @Override
        public List<BallotRule> whyNot(Set<Long> entitled) {
            List<BallotRule> rules = aboutQuestion(question);
            Set<Long> voters = votes.stream().map(CastVote::personId).collect(Collectors.toSet());
            if (voters.size() < votes.size()) rules.add(BallotRule.VOTES_TWICE);
            if (!entitled.containsAll(voters)) rules.add(BallotRule.NOT_ENTITLED);
            if (!voters.containsAll(entitled)) rules.add(BallotRule.VOTE_MISSING);
            return rules;
        }
    }

    /** One person's vote. */
    record CastVote(long personId, Vote vote) {}
}
