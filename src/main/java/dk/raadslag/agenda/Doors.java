package dk.raadslag.agenda;

import static java.util.Objects.requireNonNull;

import dk.raadslag.access.Audience;
import dk.raadslag.access.Reader;
import dk.raadslag.access.Readings;
import dk.raadslag.access.Token;
import dk.raadslag.agenda.AgendaTable.Stamp;
import dk.raadslag.journal.Journal;
import dk.raadslag.meeting.Meeting;
import dk.raadslag.publication.ClosedFace;
import java.time.Clock;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * What a meeting decides about treating its items behind closed doors (Kommunestyrelsesloven section 10): one item at a
 * time, after what was planned has been put to it. Recorded by the committee's secretaries, minute takers and chairs;
 * read by all who sit there.
 */
@Component
public class Doors {

    private final Readings readings;
    private final AgendaTable agendas;
    private final OpennessTable table;
    private final HeldMeetings held;
    private final Journal journal;
    private final Clock clock;

    Doors(
            Readings readings,
            AgendaTable agendas,
            OpennessTable table,
            HeldMeetings held,
            Journal journal,
            Clock clock) {
        this.readings = readings;
        this.agendas = agendas;
        this.table = table;
        this.held = held;
        this.journal = journal;
        this.clock = clock;
    }

    /** What was decided, by the ids of the items; nothing of an item about which nothing was. */
    public Map<Long, DecidedOpenness> decided(Reader reader, Collection<Long> items) {
        return readings.as(reader, () -> table.of(items)).stream()
                .collect(Collectors.toMap(DecidedOpenness::itemId, Function.identity()));
    }

    /**
     * Of these items the ids of those for which the meeting once had its doors closed, also when that was taken back.
     */
    public Set<Long> everClosed(Reader reader, Collection<Long> items) {
        return Set.copyOf(readings.as(reader, () -> table.everClosed(items)));
    }

    /**
     * Records what the meeting decided; said again, the last word holds.
     *
     * @throws AgendaRefused when the reader does not record the committee's meetings, the meeting is not under way, or
     *     the item is gone
     */
    public void decide(Reader recorder, Meeting meeting, long itemId, boolean closed) {
        decide(recorder, meeting, itemId, closed, null);
    }

    /**
     * Records that the meeting closed the doors for an item that was sent out open.
     *
     * @param neutralTitle what outsiders may know it by
     * @param reason as printed
     * @throws AgendaRefused as {@link #decide}, and without a title or a reason
     */
    public void close(Reader recorder, Meeting meeting, long itemId, String neutralTitle, String reason) {
        String title = neutralTitle.strip();
        if (title.isEmpty() || title.length() > AgendaItem.LONGEST_TITLE)
            throw new AgendaRefused(AgendaRule.NEUTRAL_TITLE_MISSING);
        if (reason.isBlank()) throw new AgendaRefused(AgendaRule.CLOSURE_REASON_MISSING);
        decide(recorder, meeting, itemId, true, new ClosedFace(title, reason.strip(), null));
    }

    /**
     * Takes back what was recorded: what was planned holds.
     *
     * @throws AgendaRefused as {@link #decide}
     */
    public void takeBack(Reader recorder, Meeting meeting, long itemId) {
        record(recorder, meeting, itemId, Map.of("item", itemId), by -> table.takeBack(itemId, by, audience(meeting)));
    }

    private void decide(Reader recorder, Meeting meeting, long itemId, boolean closed, @Nullable ClosedFace face) {
        record(recorder, meeting, itemId, Map.of("item", itemId, "closed", closed), by -> {
            table.insert(new DecidedOpenness(itemId, closed, by.at(), by.by(), face), audience(meeting));
        });
    }

    private static Audience audience(Meeting meeting) {
        long committee = meeting.committee().id();
        return Audience.of(Token.recorder(committee), Token.committee(committee), Token.meeting(meeting.id()));
    }

    private void record(Reader recorder, Meeting meeting, long itemId, Map<String, ?> detail, Consumer<Stamp> how) {
        if (!recorder.records(meeting.committee().id())) throw new AgendaRefused(AgendaRule.ONLY_ITS_RECORDERS);
        readings.asClerk(() -> {
            if (held.closed(meeting.id())) throw new AgendaRefused(AgendaRule.MEETING_CLOSED);
            if (!held.underWay(meeting.id())) throw new AgendaRefused(AgendaRule.MEETING_NOT_UNDER_WAY);
            if (agendas.items(meeting.id()).stream().noneMatch(item -> item.id() == itemId))
                throw new AgendaRefused(AgendaRule.ITEM_GONE);
            how.accept(new Stamp(clock.instant(), requireNonNull(recorder.personId())));
            journal.write(recorder, "agenda.doors-decided", "meeting:" + meeting.id(), detail);
            return itemId;
        });
    }
}
