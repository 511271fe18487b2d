package dk.raadslag.paper;

import java.time.Instant;

/** What became of a save. */
public sealed interface Saving<T> {

    /** It is on disk. */
    record Saved<T>(int version, Instant at, T content) implements Saving<T> {}

    /**
     * Somebody else saved first; nothing was changed.
     *
     * @param version the one that stands
     * @param content what stands
     */
    record Stale<T>(int version, Instant at, long by, T content) implements Saving<T> {}
}
