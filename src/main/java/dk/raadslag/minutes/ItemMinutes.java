package dk.raadslag.minutes;

import dk.raadslag.publication.Decision;
import dk.raadslag.publication.Outcome;
import dk.raadslag.publication.Outcomes;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The minutes of one item as they stand.
 *
 * @param concluded null while nobody has said what it has come to
 * @param ballots in the order they were taken
 * @param statements in the order they were made
 */
public record ItemMinutes(
        long itemId,
        UUID meetingId,
        Map<Passage, Written> passages,
        @Nullable Concluded concluded,
        List<Taken> ballots,
        List<Made> statements) {

    public ItemMinutes {
        passages = Map.copyOf(passages);
        ballots = List.copyOf(ballots);
        statements = List.copyOf(statements);
    }

    /** A ballot that was taken. */
    public record Taken(long id, Ballot ballot, Instant at) {}

    /** A dissent or remark that was made. */
    public record Made(long id, Statement statement, Instant at) {}

    /** How far the item is. */
    public enum State {
        UNDECIDED,
        /** Words stand there, and nobody has said what they come to. */
        WITHOUT_OUTCOME,
        DECIDED,
        POSTPONED,
        /** There was nothing to decide. */
        NOTHING;

        /** Whether the meeting cannot be closed so. */
        public boolean pending() {
            return this == UNDECIDED || this == WITHOUT_OUTCOME;
        }
    }

    public static ItemMinutes blank(long itemId, UUID meetingId) {
        return new ItemMinutes(itemId, meetingId, Map.of(), null, List.of(), List.of());
    }

    public Written passage(Passage passage) {
        return passages.getOrDefault(passage, Written.NOTHING);
    }

    /** What it has come to, or null. Words without an outcome are no decision yet, nor is an outcome without words. */
    public @Nullable Conclusion conclusion() {
        if (concluded == null) return null;
        Conclusion said = concluded.conclusion();
        boolean words = !passage(Passage.DECISION).blank();
        return switch (said) {
            case Conclusion.Open _ -> null;
            case Conclusion.Nothing _ -> words ? null : said;
            case Conclusion.Decided _, Conclusion.Postponed _, Conclusion.Referred _ -> words ? said : null;
        };
    }

    public State state() {
        return switch (conclusion()) {
            case null -> passage(Passage.DECISION).blank() ? State.UNDECIDED : State.WITHOUT_OUTCOME;
            case Conclusion.Nothing _ -> State.NOTHING;
            case Conclusion.Postponed _ -> State.POSTPONED;
            case Conclusion.Decided _, Conclusion.Referred _, Conclusion.Open _ -> State.DECIDED;
        };
    }

    /** What the words of the decision read as, when that is told at all and is not what somebody has said it is. */
    public Optional<Outcome> readAsOtherwise() {
        Decision read = Outcomes.decision(passage(Passage.DECISION).plain());
        Conclusion standing = conclusion();
        boolean agrees = standing != null && standing.outcome() == read.outcome();
        return read.outcome() == Outcome.OTHER || agrees ? Optional.empty() : Optional.of(read.outcome());
    }
}
