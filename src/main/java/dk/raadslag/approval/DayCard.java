package dk.raadslag.approval;

import java.time.LocalDate;
import java.util.List;

/**
 * What another module has waiting for somebody today.
 *
 * @param key of the words of its heading
 * @param lines what waits, the first due first
 * @param more the key of the words of the link to all of it
 * @param address of all of it
 */
public record DayCard(String key, List<Line> lines, String more, String address) {

    public DayCard {
        lines = List.copyOf(lines);
    }

    /**
     * Something that waits.
     *
     * @param text as somebody wrote it
     * @param late whether its last day has passed
     */
    public record Line(String text, String address, LocalDate due, boolean late) {}
}
