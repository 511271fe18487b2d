package dk.raadslag.manuscript;

import dk.raadslag.paper.Field;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A comment, or an answer, that a file brings and the paper does not have.
 *
 * @param name as the file gives it
 * @param by the id of whoever says it here
 * @param known whether that is the one whom the file names
 * @param at when it was written, as far as the file tells
 * @param quote the words it is about; empty for the whole field
 * @param occurrence how many times the same words stand in the field before
 * @param thread of the paper that it answers in, or null
 * @param answers which of those before it in the file is answered, by its place among them, when that is new too
 */
public record ReturnedComment(
        Field field,
        String name,
        long by,
        boolean known,
        @Nullable Instant at,
        String text,
        String quote,
        int occurrence,
        @Nullable Long thread,
        @Nullable Integer answers) {

    public boolean isAnswer() {
        return thread != null || answers != null;
    }

    /** What is said here; whoever is not known is named in it. */
    String said() {
        return said(name, known, text);
    }

    static String said(String name, boolean known, String text) {
        return known || name.isBlank() ? text : name + ": " + text;
    }
}
