package dk.raadslag.minutes;

import dk.raadslag.agenda.DecidedOpenness;
import dk.raadslag.richtext.RichText;
import org.jspecify.annotations.Nullable;

/**
 * An item of a meeting as one who sits in its committee may see it.
 *
 * @param number null for a heading
 * @param title empty when the reader may know no more than that there is such an item
 * @param heading whether it is a heading, under which nothing is decided
 * @param sentClosed whether it is planned to be treated behind closed doors
 * @param doorsClosed what the meeting decided about its doors, or null
 * @param planned how many minutes it is thought to take, or null
 * @param path where it stands in what was sent out, or null
 * @param recommendation as it was sent out, or null
 */
public record MeetingItem(
        long id,
        @Nullable Integer number,
        String title,
        Matter matter,
        boolean heading,
        boolean sentClosed,
        @Nullable Boolean doorsClosed,
        @Nullable Integer planned,
        @Nullable String path,
        @Nullable RichText recommendation) {

    /** Whether it is treated behind closed doors, as far as anybody has said. */
    public boolean closed() {
        return doorsClosed == null ? sentClosed : doorsClosed;
    }

    /** Whether the meeting closed the doors for what was planned to be open. */
    public boolean closedThere() {
        return closed() && !sentClosed;
    }

    MeetingItem withDoors(@Nullable DecidedOpenness decided) {
        if (decided == null) return this;
        return new MeetingItem(
                id, number, title, matter, heading, sentClosed, decided.closed(), planned, path, recommendation);
    }

    public boolean known() {
        return !title.isEmpty();
    }
}
