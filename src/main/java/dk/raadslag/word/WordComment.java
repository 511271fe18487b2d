package dk.raadslag.word;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A comment with its answers.
 *
 * @param words what it is about, or null for all of it
 * @param said the comment and its answers, in their order
 */
public record WordComment(@Nullable Range words, boolean resolved, List<Said> said) {

    public WordComment {
        said = List.copyOf(said);
        if (said.isEmpty()) throw new IllegalArgumentException("A comment says something");
    }

    /** Positions in the proposed text as those of a {@link dk.raadslag.richtext.Anchor}. */
    public record Range(int from, int to) {}

    /** @param text with line breaks */
    public record Said(String by, Instant at, String text) {}
}
