package dk.raadslag.comment;

import org.jspecify.annotations.Nullable;

/**
 * A comment to begin a thread with.
 *
 * @param field the key of the field it is about
 * @param place the words it is about, or null for the whole field
 */
public record NewComment(String field, @Nullable Place place, Said said) {

    /** Words in one version of the field, by the positions of an editor. */
    public record Place(int version, int from, int to) {}
}
