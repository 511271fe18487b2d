package dk.raadslag.manuscript.reading;

import org.jspecify.annotations.Nullable;

/**
 * A comment in a file, or an answer to one.
 *
 * @param text with line breaks, without space around it
 * @param bookmark of the heading it stands under; null above all of them
 * @param quote the words it is about, without line breaks; empty when it is about none, or they are gone
 * @param occurrence how many times the same words stand under the heading before
 * @param answers which of the comments before it, by place in the list; null when it begins a thread
 */
public record WrittenComment(
        Mark mark,
        String text,
        @Nullable String bookmark,
        String quote,
        int occurrence,
        @Nullable Integer answers) {}
