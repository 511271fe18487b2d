package dk.raadslag.agenda;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** An item of an agenda being put together. */
public sealed interface AgendaItem {

    int LONGEST_TITLE = 300;
    int MOST_MINUTES = 600;

    long id();

    /** Whether it counts among the numbered items. */
    default boolean numbered() {
        return true;
    }

    /** The title it has of its own; empty for a case, which has the case's. */
    default String ownTitle() {
        return switch (this) {
            case OfPaper _ -> "";
            case Plain plain -> plain.title();
            case LastMinutes minutes -> minutes.title();
            case FollowUp later -> later.title();
            case Heading heading -> heading.title();
        };
    }

    /**
     * A case.
     *
     * @param returned that it has been given back to its authors and is not back yet, or null
     */
    record OfPaper(long id, long paperId, @Nullable Returned returned) implements AgendaItem {}

    /**
     * An item without a case, such as the approval of the agenda.
     *
     * @param minutes how long it is thought to take, or null
     */
    record Plain(long id, String title, @Nullable Integer minutes) implements AgendaItem {}

    /** The approval of the last meeting's minutes; which these are is found when the agenda is read. */
    record LastMinutes(long id, String title, @Nullable Integer minutes) implements AgendaItem {}

    /** What earlier meetings agreed and is still to be done; what that is is found when the agenda is read. */
    record FollowUp(long id, String title, @Nullable Integer minutes) implements AgendaItem {}

    /** A heading over the items below it; it has no number. */
    record Heading(long id, String title) implements AgendaItem {

        @Override
        public boolean numbered() {
            return false;
        }
    }

    /**
     * An item with its authors, who keep its place.
     *
     * @param by the id of the secretary who gave it back
     */
    record Returned(long id, Instant at, long by, String reason) {}
}
