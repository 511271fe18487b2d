package dk.raadslag.minutes;

import dk.raadslag.access.Reader;
import dk.raadslag.access.Token;
import dk.raadslag.committee.Committee;
import dk.raadslag.meeting.Meeting;
import dk.raadslag.minutes.ItemMinutes.State;
import dk.raadslag.proceedings.ClosingCheck;
import dk.raadslag.proceedings.Hindrance;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** A meeting is over when each of its items has come to something, if only to nothing by somebody's say. */
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
                .flatMap(item -> hindrance(item, recorded.get(item.id())).stream())
                .toList();
    }

    private static Optional<Hindrance> hindrance(MeetingItem item, @Nullable ItemMinutes minutes) {
        State state = minutes == null ? State.UNDECIDED : minutes.state();
        if (!state.pending()) return Optional.empty();
        return Optional.of(new Hindrance(
                "recording.hindrance." + state, List.of(String.valueOf(item.number()), item.title()), item.id()));
    }

    /** Whoever closes the meeting may be recused in an item that others have decided. */
    static Reader all(Committee committee) {
        Set<Token> tokens = Set.of(Token.PUBLIC, Token.committee(committee.id()), Token.recorder(committee.id()));
        return new Reader(null, "", Set.of(), tokens);
    }
}
