package dk.raadslag.publication.print;

import org.jspecify.annotations.Nullable;

/** Finds the bytes of a figure that the reader may see, by the source the text names. */
@FunctionalInterface
public interface Pictures {

    Pictures NONE = _ -> null;

    byte @Nullable [] find(String source);
}
