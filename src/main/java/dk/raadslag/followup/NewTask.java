package dk.raadslag.followup;

import org.jspecify.annotations.Nullable;

/**
 * A task as it is noted on the spot; what is missing is refused with its rule.
 *
 * @param owner the id of whoever is to do it, or null
 * @param due null when nobody has said
 */
public record NewTask(
        String what, @Nullable Long owner, @Nullable Due due) {

    /** In signs. */
    public static final int LONGEST = 500;

    public NewTask {
        what = what.strip();
    }
}
