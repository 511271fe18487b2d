package dk.raadslag.minutes;

import dk.raadslag.access.Reader;
import dk.raadslag.access.Token;
import dk.raadslag.committee.Committee;
import dk.raadslag.meeting.Meeting;
import dk.raadslag.proceedings.ClosingCheck;
import dk.raadslag.proceedings.Hindrance;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * A meeting is over when each of its items has come to something, if only to nothing by somebody's say, and when of
 * each closed one it is written what others may know.
 */
@Component
class UndecidedItems implements ClosingCheck {

    private final MeetingItems items;
    private final Protocol protocol;

    UndecidedItems(MeetingItems items, Protocol protocol) {
        this.items = items;
        this.protocol = protocol;
    }

    @Override
    public List<Hindrance> before(Reader recorder, Meeting meeting) {
        Map<Long, ItemMinutes> recorded = protocol.whole(meeting);
        return items.of(recorder, meeting).stream()
                .filter(item -> !item.heading())
                .flatMap(item ->
                        lacking(item, recorded.getOrDefault(item.id(), ItemMinutes.blank(item.id(), meeting.id())))
                                .map(key -> hindrance(key, item))
                                .stream())
                .toList();
    }

    private static Optional<String> lacking(MeetingItem item, ItemMinutes minutes) {
        if (minutes.state().pending()) return Optional.of("recording.hindrance." + minutes.state());
        boolean told = !item.closed() || !minutes.passage(Passage.OPEN_DECISION).blank();
        return told ? Optional.empty() : Optional.of("recording.hindrance.openDecision");
    }

    private static Hindrance hindrance(String key, MeetingItem item) {
        return new Hindrance(key, List.of(String.valueOf(item.number()), item.title()), item.id());
    }

    /** Whoever closes the meeting may be recused in an item that others have decided. */
    static Reader all(Committee committee) {
        Set<Token> tokens = Set.of(Token.PUBLIC, Token.committee(committee.id()), Token.recorder(committee.id()));
        return new Reader(null, "", Set.of(), tokens);
    }
}
