package dk.raadslag.minutes;

import dk.raadslag.publication.Outcome;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What an item has come to, as somebody has said it. */
public sealed interface Conclusion {

    /** An outcome that sends the item nowhere. */
    record Decided(Outcome outcome) implements Conclusion {}

    /** @param to the meeting it is postponed to; null is the committee's next */
    record Postponed(@Nullable UUID to) implements Conclusion {}

    /** @param to the id of the committee it is referred to, or null when it is none of the municipality's */
    record Referred(@Nullable Long to) implements Conclusion {}

    /** There is nothing to decide, such as under "Eventuelt". */
    record Nothing() implements Conclusion {}

    /** It was concluded, and is not any more. */
    record Open() implements Conclusion {}

    /** The conclusion of a phrase or of what a text was read as, where nobody has said where the item goes. */
    static Conclusion of(Outcome outcome) {
        return switch (outcome) {
            case POSTPONED -> new Postponed(null);
            case REFERRED -> new Referred(null);
            case APPROVED, NOTED, DISCUSSED, RECOMMENDED, REJECTED, WITHDRAWN, OTHER -> new Decided(outcome);
        };
    }

    /** Null when there is no decision. */
    default @Nullable Outcome outcome() {
        return switch (this) {
            case Decided(Outcome outcome) -> outcome;
            case Postponed _ -> Outcome.POSTPONED;
            case Referred _ -> Outcome.REFERRED;
            case Nothing _, Open _ -> null;
        };
    }
}
