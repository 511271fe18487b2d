package dk.raadslag.paper;

import dk.raadslag.access.Reader;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Says where a paper is; known by whatever sends papers on their way. */
public interface PaperStanding {

    /**
     * A state in words.
     *
     * @param key of its message
     * @param tone how it is coloured: {@code ""}, {@code "good"}, {@code "wait"} or {@code "stop"}
     */
    record Standing(String key, String tone) {

        public static final Standing DRAFT = new Standing("papers.state.draft", "");

        private static final Standing MET = new Standing("papers.state.met", "good");

        /** When a meeting has dealt with the paper: it waits for nobody, unless it has been sent on its way again. */
        public Standing met() {
            return tone.equals("wait") || tone.equals("stop") ? this : MET;
        }
    }

    /**
     * Where a paper is on its way.
     *
     * @param holders the ids of those it waits for
     * @param due the first day by which one of them is to have answered, or null
     * @param meeting the day of the meeting it is meant for, or null
     * @param cancelled whether that meeting will not be held
     */
    record Way(
            Standing standing,
            List<Long> holders,
            @Nullable LocalDate due,
            @Nullable LocalDate meeting,
            boolean cancelled) {

        public Way met() {
            return new Way(standing.met(), holders, due, meeting, cancelled);
        }

        public static final Way NONE = new Way(Standing.DRAFT, List.of(), null, null, false);
    }

    /** @param by the id of whoever sent it back */
    record SentBack(long by, Instant at, String reason) {}

    Standing of(Reader reader, Paper paper);

    /** Of each of the papers by its id; those that never were on their way are left out. */
    Map<Long, Way> ways(Reader reader, Collection<Long> papers);

    /** By whom and why; empty when it is not sent back now. */
    List<SentBack> sentBack(Reader reader, Paper paper);

    /** The day of the meeting the paper is meant for; empty while it is meant for none that will be held. */
    Optional<LocalDate> meeting(Reader reader, Paper paper);
}
