package dk.raadslag.importing;

import dk.raadslag.foreign.UnreadableFile;
import java.util.List;

/**
 * Reads one format. Readers are found as services: a public constructor without arguments, and a line in
 * {@code META-INF/services}.
 */
public interface DocumentReader {

    /** Whether this file looks like the reader's format, judged by its content first and its name second. */
    boolean recognises(SourceFile file);

    /** Whether it looks like an export of another system, whose attachments lie in files beside it. */
    default boolean isExport(SourceFile file) {
        return false;
    }

    /**
     * The agendas and minutes in the file, in the file's order; most files hold one.
     *
     * @throws UnreadableFile when the file is broken, with a message for the person who gave it
     */
    List<Reading> read(SourceFile file) throws UnreadableFile;

    /**
     * Where it stands among the readers that are asked, the lowest first; one that takes nearly anything stands last.
     */
    default int order() {
        return 0;
    }
}
