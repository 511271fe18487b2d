package dk.raadslag.search;

import dk.raadslag.access.Token;
import java.util.Set;
import java.util.UUID;

/**
 * The index of all published items, whatever engine keeps it. It may lose what was not committed, never more, and then
 * says by its {@link #position} from where to follow the events again.
 */
public interface SearchIndex extends IndexWriting {

    /** Lets everything put so far be found. */
    void refresh();

    /**
     * Makes everything put so far durable, and notes that it holds all events up to the position.
     *
     * @return false when another generation has taken this one's place, and nothing was noted
     */
    boolean commit(Position position);

    /** What the index holds. */
    Position position();

    /**
     * How far an index has followed.
     *
     * @param generation of the index: another one, or one that was opened anew, lacks what was put into this one and
     *     not committed
     * @param seq the last event it holds; 0 when it is empty and all events are to be followed
     */
    record Position(UUID generation, long seq) {}

    /**
     * What the reader finds. Hits, counts, snippets and suggestions are made from items that admit the reader and from
     * nothing else. No words are refused; what is not understood is read as plain words.
     *
     * @throws SearchUnavailable while there is no index to ask
     */
    Hits find(Query query, Set<Token> reader);

    /** Begins an empty index beside this one, which goes on answering meanwhile. */
    Replacement replacement();

    /** An index in the making. Closed without having taken over, it leaves no trace. */
    interface Replacement extends IndexWriting, AutoCloseable {

        /** Lets this index, which holds all events up to the position, answer from now on in the other's place. */
        void takeOver(long position);

        @Override
        void close();
    }
}
