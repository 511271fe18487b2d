package dk.raadslag.proceedings;

import java.time.LocalDate;
import java.util.List;

/**
 * What is asked before a meeting is closed.
 *
 * @param name of the answer
 * @param key of the words of the question; with a dot and a choice, of those of the choice
 * @param notes what has been noted so far
 */
public record Question(String name, String key, List<Note> notes, List<String> choices) {

    public Question {
        notes = List.copyOf(notes);
        choices = List.copyOf(choices);
    }

    /** Something that is to be done, by whom and by when. */
    public record Note(String what, String who, LocalDate by) {}
}
