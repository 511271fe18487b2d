package dk.raadslag.manuscript;

import dk.raadslag.paper.Field;
import dk.raadslag.richtext.Carried;
import dk.raadslag.richtext.Proposal;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a file that comes back changes in a field.
 *
 * @param version of the field that it was compared with
 * @param text of the field with all that could be placed as proposals
 * @param steps by whom, those without tracking first; each changes something, or would
 * @param doubtful whether what stands under it may belong to a field whose heading is gone; then nothing is taken
 */
public record ReturnedField(Field field, int version, Proposal text, List<Step> steps, boolean doubtful) {

    public ReturnedField {
        steps = List.copyOf(steps);
    }

    /**
     * What one person changed.
     *
     * @param name as the file gives it; null for what was changed without tracking
     * @param by the id of whoever proposes it here
     * @param known whether that is the one whom the file names
     * @param at when the last of it was changed, as far as the file tells
     */
    public record Step(
            @Nullable String name,
            long by,
            boolean known,
            @Nullable Instant at,
            Carried carried) {

        boolean says() {
            return !carried.placed().isEmpty() || !carried.left().isEmpty();
        }
    }

    /** Whether anything of it is to be proposed. */
    boolean isToTake() {
        return !doubtful
                && steps.stream().anyMatch(step -> !step.carried().placed().isEmpty());
    }
}
