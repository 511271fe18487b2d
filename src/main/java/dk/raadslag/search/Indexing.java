package dk.raadslag.search;

import dk.raadslag.publication.EditionEvent;
import dk.raadslag.publication.EditionEvent.What;
import dk.raadslag.publication.Editions;
import dk.raadslag.publication.FiledEdition;
import dk.raadslag.richtext.InvalidText;
import dk.raadslag.search.SearchIndex.Position;
import dk.raadslag.search.SearchIndex.Replacement;
import java.util.List;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;

/**
 * Keeps the index in step with the editions. An event is only the sign that something happened to a document: what the
 * index holds of it afterwards is what the database says now, so events may be followed twice and late without harm.
 */
@Component
public class Indexing {

    private static final int AT_A_TIME = 50;
    private static final int MOST_UNCOMMITTED = 1000;
    private static final Position NOWHERE = new Position(new UUID(0, 0), -1);
    private static final Logger log = LoggerFactory.getLogger(Indexing.class);

    private final Editions editions;
    private final SearchIndex index;
    private Position committed = NOWHERE;
    private long followed = -1;

    Indexing(Editions editions, SearchIndex index) {
        this.editions = editions;
        this.index = index;
    }

    /**
     * Follows what has happened to editions since the last time, and lets it be found. What was withdrawn is gone from
     * disk when this returns; the rest is durable after {@link #commit}.
     *
     * @return whether anything had happened
     * @throws SearchUnavailable while another process keeps the index
     */
    public synchronized boolean follow() {
        boolean any = false;
        do {
            any |= catchUp();
        } while (!index.position().equals(committed));
        return any;
    }

    private boolean catchUp() {
        startWhereTheIndexIs();
        long before = followed;
        boolean withdrawn = false;
        for (List<EditionEvent> events = after(followed); !events.isEmpty(); events = after(followed)) {
            withdrawn |= events.stream().anyMatch(event -> event.what() == What.WITHDRAWN);
            followed = apply(events, index);
            if (followed - committed.seq() > MOST_UNCOMMITTED) commit();
        }
        index.refresh();
        if (withdrawn) commit();
        return followed > before;
    }

    /** Another index may have taken this one's place, or it lost what was not committed. */
    private void startWhereTheIndexIs() {
        Position position = index.position();
        if (position.equals(committed)) return;
        committed = position;
        followed = position.seq();
    }

    private List<EditionEvent> after(long seq) {
        return editions.eventsAfter(seq, AT_A_TIME);
    }

    private long apply(List<EditionEvent> events, IndexWriting into) {
        for (EditionEvent event : events) {
            try {
                apply(event, editions.filed(event.editionId()), into);
            } catch (InvalidText | JacksonException e) {
                log.error("Edition {} cannot be read and is not searched", event.editionId(), e);
                into.put(event.documentId(), List.of());
            }
        }
        return events.getLast().seq();
    }

    private static void apply(EditionEvent event, FiledEdition edition, IndexWriting into) {
        boolean changed = edition.live() || event.what() == What.WITHDRAWN;
        if (changed) into.put(edition.summary().documentId(), IndexedItems.of(edition));
    }

    /** Makes durable what was followed. */
    public synchronized void commit() {
        if (followed <= committed.seq()) return;
        Position position = new Position(committed.generation(), followed);
        committed = index.commit(position) ? position : NOWHERE;
    }

    /** Makes the index anew from the database. The old one answers until the new one is whole. */
    public void rebuild() {
        try (Replacement next = index.replacement()) {
            long upTo = fill(next, 0);
            synchronized (this) {
                next.takeOver(fill(next, upTo));
                committed = NOWHERE;
            }
        }
    }

    private long fill(Replacement next, long from) {
        long upTo = from;
        for (List<EditionEvent> events = after(upTo); !events.isEmpty(); events = after(upTo)) {
            upTo = apply(events, next);
        }
        return upTo;
    }
}
