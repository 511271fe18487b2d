package dk.raadslag.approval;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What another module has waiting for somebody today.
 *
 * @param key of the words of its heading
 * @param lines what waits, the first due first
 * @param more the key of the words of the link to all of it, or null
 * @param address of all of it, or null
 */
public record DayCard(
        String key,
        List<Line> lines,
        @Nullable String more,
        @Nullable String address) {

    public DayCard {
        lines = List.copyOf(lines);
    }

    /**
     * Something that waits.
     *
     * @param text as somebody wrote it
     * @param due its last day, or null when it has none
     * @param late whether its last day has passed
     */
    public record Line(
            String text, String address, @Nullable LocalDate due, boolean late) {}
}
