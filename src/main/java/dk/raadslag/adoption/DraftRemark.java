package dk.raadslag.adoption;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a member has to say on a draft.
 *
 * @param item which of its items it is about, by the item's source id, or null
 * @param answer null while it waits for one
 */
public record DraftRemark(
        long id,
        UUID draftId,
        @Nullable String item,
        long personId,
        Instant at,
        String text,
        @Nullable Answer answer) {

    public static final int LONGEST = 4000;

    /** What the recorder made of it. */
    public record Answer(Instant at, long by, String text) {}
}
