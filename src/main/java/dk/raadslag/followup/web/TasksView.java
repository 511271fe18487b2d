package dk.raadslag.followup.web;

import dk.raadslag.committee.Committee;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Tasks in a list.
 *
 * @param committee whose they are, or null for the reader's own
 * @param open those that are to be done, the first due first
 * @param ended those that are done or dropped, the last first
 * @param committees whose tasks the reader can see besides
 */
public record TasksView(
        @Nullable Committee committee, List<TaskRow> open, List<TaskRow> ended, List<Committee> committees) {

    static String address(Committee committee) {
        return "/opfoelgning/udvalg/" + committee.slug();
    }

    public String to(Committee other) {
        return address(other);
    }
}
