package dk.raadslag.web;

import dk.raadslag.access.Reader;
import java.util.Optional;

/** Where files are handed in. It is asked before the first byte of them is read. */
public interface UploadPlace {

    /**
     * The page with the form that hands files in at a path; empty when that is not this place. It shows words about too
     * much at once when asked for with {@code ?for-meget=1}.
     */
    Optional<String> pageOf(String path);

    /** Whether this reader may hand files in at a path of this place. */
    boolean admits(Reader reader, String path);

    /** How many bytes may be handed in at once. */
    long limit();
}
