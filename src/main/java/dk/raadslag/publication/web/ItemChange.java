package dk.raadslag.publication.web;

import dk.raadslag.richtext.Hunk;
import java.util.List;

/**
 * What an edition changed in one item.
 *
 * @param number empty for the head of the meeting
 * @param title as it is now, or was before the item came out
 */
public record ItemChange(Fate fate, String number, String title, List<FieldChange> fields) {

    public ItemChange {
        fields = List.copyOf(fields);
    }

    /** What became of the item. */
    public enum Fate {
        ADDED,
        REMOVED,
        /** It stands elsewhere among the items that were there before. */
        MOVED,
        CHANGED
    }

    /**
     * What was changed in one field.
     *
     * @param heading as printed; empty for the head, number and title
     */
    public record FieldChange(String heading, List<Hunk> hunks) {

        public FieldChange {
            hunks = List.copyOf(hunks);
        }
    }
}
