package dk.raadslag.comment;

import dk.raadslag.richtext.Anchor;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What is said about a field of a paper, or about words in it.
 *
 * @param field its key
 * @param anchor the words, or null when it is about the whole field
 * @param remarks the comment and its answers, in their order, never empty
 * @param turns when it was resolved and opened again, in their order
 */
public record CommentThread(
        long id, long paperId, String field, @Nullable Anchor anchor, List<Remark> remarks, List<Turn> turns) {

    public CommentThread {
        remarks = List.copyOf(remarks);
        turns = List.copyOf(turns);
    }

    /** When somebody said that nothing is left to do about it, or that something is. */
    public record Turn(boolean resolved, long by, java.time.Instant at) {}

    public boolean isOpen() {
        return resolution().isEmpty();
    }

    /** Who resolved it and when, unless it is open. */
    public Optional<Turn> resolution() {
        return turns.isEmpty() ? Optional.empty() : Optional.of(turns.getLast()).filter(Turn::resolved);
    }

    /** Who opened it again and when, if it was resolved before and is open. */
    public Optional<Turn> reopening() {
        return turns.isEmpty() ? Optional.empty() : Optional.of(turns.getLast()).filter(turn -> !turn.resolved());
    }

    /** Whether it has been answered after the remark. */
    boolean answers(Remark remark) {
        return remarks.getLast().id() != remark.id();
    }

    Optional<Remark> remark(long remarkId) {
        return remarks.stream().filter(remark -> remark.id() == remarkId).findFirst();
    }

    /** Whether everything said in it is removed. */
    public boolean isEmpty() {
        return remarks.stream().allMatch(Remark::isRemoved);
    }
}
