package dk.raadslag.followup.web;

import dk.raadslag.committee.Committee;
import dk.raadslag.followup.Noting;
import dk.raadslag.followup.Origin;
import dk.raadslag.followup.Owners;
import dk.raadslag.followup.Task;
import dk.raadslag.followup.TaskLine;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One task.
 *
 * @param committee null for a reader who may not know of it
 * @param names of those who had to do with it, by their ids
 * @param records whether the reader changes it
 * @param reports whether the reader reports back on it
 * @param sits whether the reader sees the committee's other tasks
 * @param owners whom it can be handed to
 * @param refused the keys of the words for what stood in the way
 * @param typed what was sent then, by the names of the fields
 */
public record TaskView(
        TaskLine line,
        Origin origin,
        @Nullable Committee committee,
        Map<Long, String> names,
        boolean records,
        boolean reports,
        boolean sits,
        Owners owners,
        List<String> refused,
        Map<String, String> typed) {

    public Task task() {
        return line.task();
    }

    public String name(@Nullable Long person) {
        return person == null ? "" : names.getOrDefault(person, "");
    }

    public String typed(String field) {
        return typed.getOrDefault(field, "");
    }

    /** The first of these that stood in the way of the act, or null. */
    public @Nullable String against(String act, String... rules) {
        if (!typed("handling").equals(act)) return null;
        return Noting.against(refused, rules);
    }
}
