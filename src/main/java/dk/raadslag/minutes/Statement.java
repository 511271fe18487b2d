package dk.raadslag.minutes;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** What a single participant has written into the minutes of an item. */
public sealed interface Statement {

    /** Who said it. */
    long personId();

    String text();

    /** Why it cannot stand; empty when it can. */
    List<StatementRule> whyNot(Set<Long> participants, List<Ballot> ballots);

    /** Signs; "kort" says the law. */
    int longest();

    /** An opinion that differs from the decision, in short (Kommunestyrelsesloven section 13, 2). */
    record Dissent(long personId, String text) implements Statement {

        public Dissent {
            text = text.strip();
        }

        @Override
        public int longest() {
            return 1_000;
        }

        @Override
        public List<StatementRule> whyNot(Set<Long> participants, List<Ballot> ballots) {
            List<StatementRule> rules = Statement.about(this, participants);
            if (!ballots.isEmpty() && agreed(ballots.getLast())) rules.add(StatementRule.CONTRADICTS_THE_VOTE);
            return rules;
        }

        /** The last ballot on an item decides it. */
        private boolean agreed(Ballot ballot) {
            Vote winning = ballot.result() == BallotResult.CARRIED ? Vote.FOR : Vote.AGAINST;
            return ballot.voteOf(personId).filter(winning::equals).isPresent();
        }
    }

    /** A remark to the minutes (protokoltilførsel), whatever the speaker thinks of the decision. */
    record Remark(long personId, String text) implements Statement {

        public Remark {
            text = text.strip();
        }

        @Override
        public int longest() {
            return 4_000;
        }

        @Override
        public List<StatementRule> whyNot(Set<Long> participants, List<Ballot> ballots) {
            return Statement.about(this, participants);
        }
    }

    private static List<StatementRule> about(Statement statement, Set<Long> participants) {
        List<StatementRule> rules = new ArrayList<>();
        if (statement.text().isEmpty()) rules.add(StatementRule.TEXT_MISSING);
        if (statement.text().length() > statement.longest()) rules.add(StatementRule.TEXT_TOO_LONG);
        if (!participants.contains(statement.personId())) rules.add(StatementRule.TOOK_NO_PART);
        return rules;
    }
}
