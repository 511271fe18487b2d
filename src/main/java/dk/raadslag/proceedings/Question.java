package dk.raadslag.proceedings;

import java.time.LocalDate;
import java.util.List;

/**
 * What is asked before a meeting is closed.
 *
 * @param name of the answer
 * @param key of the words of the question
 * @param nothing the key of what is said when nothing has been noted
 * @param notes what has been noted so far
 */
public record Question(String name, String key, String nothing, List<Note> notes, List<Choice> choices) {

    public Question {
        notes = List.copyOf(notes);
        choices = List.copyOf(choices);
    }

    /** @param key of its words */
    public record Choice(String answer, String key) {}

    /** Something that is to be done, by whom and by when. */
    public record Note(String what, String who, LocalDate by) {}
}
