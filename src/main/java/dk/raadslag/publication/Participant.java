package dk.raadslag.publication;

import java.util.List;

/**
 * One line of the list of participants.
 *
 * @param name the person's name as printed
 * @param notes what is said of the person, in the order printed: job title, election group, party, "referent", "afbud",
 *     "På barsel", "deltog fra punkt 6"
 */
public record Participant(String name, List<String> notes) {

    public Participant {
        notes = List.copyOf(notes);
    }

    /** All that is said of the person, on one line; empty when nothing is. */
    public String remark() {
        return String.join(", ", notes);
    }
}
