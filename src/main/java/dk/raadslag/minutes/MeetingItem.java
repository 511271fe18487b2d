package dk.raadslag.minutes;

import dk.raadslag.richtext.RichText;
import org.jspecify.annotations.Nullable;

/**
 * An item of a meeting as one who sits in its committee may see it.
 *
 * @param number null for a heading
 * @param title empty when the reader may know no more than that there is such an item
 * @param heading whether it is a heading, under which nothing is decided
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
        boolean closed,
        @Nullable Integer planned,
        @Nullable String path,
        @Nullable RichText recommendation) {

    public boolean known() {
        return !title.isEmpty();
    }
}
