package dk.raadslag.agenda;

import dk.raadslag.access.Reader;
import dk.raadslag.agenda.AgendaTable.Row;
import dk.raadslag.agenda.AgendaTable.Stamp;
import dk.raadslag.meeting.Meeting;
import dk.raadslag.meeting.Meetings;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Puts what other committees have sent onto the committee's next ordinary meeting whose agenda is not out yet. */
@Component
class Arriving {

    private final ObjectProvider<Arrivals> arrivals;
    private final AgendaTable table;
    private final DispatchTable dispatches;
    private final Placing placing;
    private final Meetings meetings;
    private final Clock clock;

    Arriving(
            ObjectProvider<Arrivals> arrivals,
            AgendaTable table,
            DispatchTable dispatches,
            Placing placing,
            Meetings meetings,
            Clock clock) {
        this.arrivals = arrivals;
        this.table = table;
        this.dispatches = dispatches;
        this.placing = placing;
        this.meetings = meetings;
        this.clock = clock;
    }

    /** What comes next on this meeting's agenda; within a reading or the clerk's transaction. */
    List<Arrival> waitingFor(Reader secretary, Meeting meeting) {
        return isNext(meeting) ? waiting(secretary, meeting) : List.of();
    }

    private List<Arrival> waiting(Reader secretary, Meeting meeting) {
        return arrivals.stream()
                .flatMap(each -> each.waiting(secretary, meeting.committee()).stream())
                .toList();
    }

    private boolean isNext(Meeting meeting) {
        LocalDate today = LocalDate.now(clock);
        return meetings.coming(List.of(meeting.committee()), today.atStartOfDay()).stream()
                .filter(one -> !one.extraordinary() && dispatches.of(one.id()).isEmpty())
                .findFirst()
                .filter(next -> next.id().equals(meeting.id()))
                .isPresent();
    }

    /** Puts what waits onto an agenda that is held, before the item without a case that ends it. */
    void land(Reader secretary, Meeting meeting, Stamp by) {
        for (Arrival arrival : waitingFor(secretary, meeting)) land(arrival, meeting, by);
    }

    /** A case that stands on an agenda of the committee already has come to it there. */
    private void land(Arrival arrival, Meeting meeting, Stamp by) {
        Long paper = arrival.paperId();
        var bare = new NewItem(ItemKind.PLAIN, arrival.title(), null);
        if (paper == null) landed(arrival, meeting, placing.beforeTheEnd(meeting, Row.of(bare), by));
        else
            there(meeting, paper)
                    .ifPresentOrElse(
                            at -> landed(arrival, at.meeting(), at.itemId()),
                            () -> landed(arrival, meeting, placing.beforeTheEnd(meeting, Row.of(paper), by)));
    }

    private Optional<Place> there(Meeting meeting, long paper) {
        LocalDateTime today = LocalDate.now(clock).atStartOfDay();
        return Stream.concat(Stream.of(meeting), meetings.coming(List.of(meeting.committee()), today).stream())
                .flatMap(one -> table.items(one.id()).stream()
                        .filter(item -> item instanceof AgendaItem.OfPaper of && of.paperId() == paper)
                        .map(item -> new Place(one, item.id())))
                .findFirst();
    }

    private record Place(Meeting meeting, long itemId) {}

    /** Says of a case put on by hand, on whichever agenda, what brought it to the committee. */
    void put(Reader secretary, Meeting meeting, long paperId, long itemId) {
        waiting(secretary, meeting).stream()
                .filter(arrival -> Objects.equals(arrival.paperId(), paperId))
                .forEach(arrival -> landed(arrival, meeting, itemId));
    }

    private void landed(Arrival arrival, Meeting meeting, long itemId) {
        arrivals.forEach(each -> each.landed(arrival, meeting, itemId));
    }
}
