package dk.raadslag.followup;

/**
 * A task as pages list it.
 *
 * @param owner the name of whoever has it
 * @param overdue whether it should have been done
 */
public record TaskLine(Task task, String owner, boolean overdue) {

    public String address() {
        return "/opfoelgning/" + task.id();
    }

    /** Names the words for how it stands. */
    public String state() {
        return overdue ? "OVERDUE" : task.state().name();
    }

    public String tone() {
        if (overdue) return "stop";
        return task.open() ? "wait" : "good";
    }
}
