package dk.raadslag.word;

import org.jspecify.annotations.Nullable;

/** Finds the bytes of a figure that the reader may see, by the source the text names. */
@FunctionalInterface
public interface WordPictures {

    WordPictures NONE = _ -> null;

    /** PNG or JPEG, or null. */
    byte @Nullable [] find(String source);
}
