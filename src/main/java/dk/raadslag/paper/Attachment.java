package dk.raadslag.paper;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is attached to a paper.
 *
 * @param name as readers see it, without the file's ending
 * @param closed whether only those may read it who may read closed items; planned, as the paper's own openness is
 * @param versions the files it has been, the newest first, never empty
 * @param removal null for one that is there
 */
public record Attachment(
        long id,
        String name,
        boolean closed,
        List<AttachedVersion> versions,
        @Nullable Removal removal) {

    /** @param by the person's id */
    public record Removal(Instant at, long by) {}

    public Attachment {
        versions = List.copyOf(versions);
    }

    public AttachedVersion current() {
        return versions.getFirst();
    }

    public boolean removed() {
        return removal != null;
    }

    /** Whether a version was here and is no more. */
    public boolean gone(int number) {
        return removed() || number < current().number();
    }
}
