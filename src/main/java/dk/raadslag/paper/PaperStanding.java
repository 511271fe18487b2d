package dk.raadslag.paper;

import dk.raadslag.access.Reader;
import java.time.LocalDate;
import java.util.Optional;

/** Says where a paper is; known by whatever sends papers on their way. */
public interface PaperStanding {

    /**
     * A state in words.
     *
     * @param key of its message
     * @param tone how it is coloured: {@code ""}, {@code "good"}, {@code "wait"} or {@code "stop"}
     */
    record Standing(String key, String tone) {

        public static final Standing DRAFT = new Standing("papers.state.draft", "");
    }

    Standing of(Reader reader, Paper paper);

    /** The day of the meeting the paper is meant for; empty while it is meant for none. */
    Optional<LocalDate> meeting(Reader reader, Paper paper);
}
