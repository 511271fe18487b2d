package dk.raadslag.agenda;

import static java.util.Objects.requireNonNull;

import dk.raadslag.access.Audience;
import dk.raadslag.access.Reader;
import dk.raadslag.access.Readings;
import dk.raadslag.access.Token;
import dk.raadslag.agenda.AgendaItem.OfPaper;
import dk.raadslag.agenda.AgendaItem.Returned;
import dk.raadslag.agenda.AgendaTable.Stamp;
import dk.raadslag.committee.Committee;
import dk.raadslag.journal.Journal;
import dk.raadslag.meeting.Meeting;
import dk.raadslag.meeting.Meetings;
import dk.raadslag.paper.Paper;
import dk.raadslag.paper.PaperSummary;
import dk.raadslag.paper.Papers;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;

/**
 * Agendas being put together. They are seen and changed by the committee's secretaries; to anybody else there is none.
 * Each act is a transaction of its own, and one secretary changes an agenda at a time.
 */
@Component
public class Agendas {

    private final Readings readings;
    private final AgendaTable table;
    private final Meetings meetings;
    private final Papers papers;
    private final AgendaNews news;
    private final Journal journal;
    private final Clock clock;

    Agendas(
            Readings readings,
            AgendaTable table,
            Meetings meetings,
            Papers papers,
            AgendaNews news,
            Journal journal,
            Clock clock) {
        this.readings = readings;
        this.table = table;
        this.meetings = meetings;
        this.papers = papers;
        this.news = news;
        this.journal = journal;
        this.clock = clock;
    }

    /** Whether the reader puts together the agendas of the committee. */
    public boolean serves(Reader reader, Committee committee) {
        return reader.loggedIn() && reader.tokens().contains(Token.secretary(committee.id()));
    }

    /** Empty when nobody has begun it, or the reader is not one of the committee's secretaries. */
    public Optional<Agenda> of(Reader reader, Meeting meeting) {
        return readings.as(
                reader,
                () -> table.exists(meeting.id())
                        ? Optional.of(new Agenda(meeting, table.items(meeting.id())))
                        : Optional.empty());
    }

    /** The ids of those of the meetings whose agenda the reader has begun or found begun. */
    public Set<UUID> begun(Reader reader, Collection<Meeting> of) {
        return readings.as(
                reader, () -> table.begun(of.stream().map(Meeting::id).toList()));
    }

    /** The cases on their way to the committee that are on none of its agendas to come, those written in last first. */
    public List<PaperSummary> onTheWay(Reader reader, Committee committee) {
        return readings.as(reader, () -> {
            Set<Long> placed = placed(committee);
            return papers.all(reader).stream()
                    .filter(paper -> paper.committees().contains(committee.id()))
                    .filter(paper -> !placed.contains(paper.id()))
                    .toList();
        });
    }

    /** A case on the agenda of a meeting that was cancelled is free for another. */
    private Set<Long> placed(Committee committee) {
        return table.papersOn(
                meetings.coming(List.of(committee), LocalDate.now(clock).atStartOfDay()).stream()
                        .map(Meeting::id)
                        .toList());
    }

    /**
     * Begins the agenda with these items; nothing is changed when it has been begun.
     *
     * @throws AgendaRefused when the reader is not one of the committee's secretaries
     */
    public Agenda begin(Reader secretary, Meeting meeting, List<NewItem> usual) {
        requireServing(secretary, meeting);
        return readings.asClerk(() -> {
            Stamp by = stamp(secretary);
            var audience = Audience.of(Token.secretary(meeting.committee().id()));
            if (table.insert(meeting.id(), by.at(), by.by(), audience)) {
                int position = 0;
                for (NewItem item : usual) table.insert(meeting.id(), position++, item.kind(), null, item, by);
                journal.write(secretary, "agenda.begun", subject(meeting), Map.of());
            }
            return now(meeting);
        });
    }

    /**
     * Puts a case on the agenda, before the items that usually end it.
     *
     * @param closing how many items at the end stay at the end
     * @throws AgendaRefused when it is not for this committee, or on an agenda already
     */
    public Agenda put(Reader secretary, Meeting meeting, Paper paper, int closing) {
        return change(secretary, meeting, "agenda.case-put", Map.of("paper", paper.id()), now -> {
            Committee committee = meeting.committee();
            if (!paper.committees().contains(committee.id()))
                throw new AgendaRefused(AgendaRule.NOT_FOR_THIS_COMMITTEE);
            papers.hold(paper.id());
            if (placed(committee).contains(paper.id()) || isOn(now, paper.id()))
                throw new AgendaRefused(AgendaRule.ON_AN_AGENDA);
            int last = now.items().size();
            long id = table.insert(meeting.id(), last, ItemKind.PAPER, paper.id(), null, stamp(secretary));
            reorder(now, id, Math.max(0, last - closing));
        });
    }

    private static boolean isOn(Agenda agenda, long paperId) {
        return agenda.papers().anyMatch(item -> item.paperId() == paperId);
    }

    /** Puts an item that is not a case last. */
    public Agenda add(Reader secretary, Meeting meeting, NewItem item) {
        return change(secretary, meeting, "agenda.item-added", Map.of("kind", item.kind()), now -> {
            table.insert(meeting.id(), now.items().size(), item.kind(), null, item, stamp(secretary));
        });
    }

    /** Gives an item that is not a case another title and time. */
    public Agenda describe(Reader secretary, Meeting meeting, long itemId, NewItem words) {
        return change(secretary, meeting, "agenda.item-described", Map.of("item", itemId), now -> {
            if (require(now, itemId) instanceof OfPaper) throw new AgendaRefused(AgendaRule.ITEM_GONE);
            table.describe(itemId, words);
        });
    }

    /**
     * Moves an item to another place.
     *
     * @param place counted from 0; beyond either end is the end
     */
    public Agenda move(Reader secretary, Meeting meeting, long itemId, int place) {
        return change(secretary, meeting, "agenda.item-moved", Map.of("item", itemId, "place", place), now -> {
            require(now, itemId);
            reorder(now, itemId, place);
        });
    }

    private void reorder(Agenda agenda, long itemId, int place) {
        List<Long> order =
                new ArrayList<>(agenda.items().stream().map(AgendaItem::id).toList());
        order.remove(itemId);
        order.add(Math.clamp(place, 0, order.size()), itemId);
        for (int position = 0; position < order.size(); position++) table.place(order.get(position), position);
    }

    /** Takes an item off; a case is on its way again. */
    public Agenda takeOff(Reader secretary, Meeting meeting, long itemId) {
        return change(secretary, meeting, "agenda.item-taken-off", Map.of("item", itemId), now -> {
            require(now, itemId);
            table.remove(itemId, stamp(secretary));
        });
    }

    /**
     * Gives a case back to its authors, who are told by mail; it keeps its place.
     *
     * @throws AgendaRefused without a reason
     */
    public Agenda giveBack(Reader secretary, Meeting meeting, long itemId, String reason) {
        return change(secretary, meeting, "agenda.case-given-back", Map.of("item", itemId), now -> {
            if (reason.isBlank()) throw new AgendaRefused(AgendaRule.REASON_MISSING);
            if (!(require(now, itemId) instanceof OfPaper item)) throw new AgendaRefused(AgendaRule.ITEM_GONE);
            table.insertReturn(itemId, reason.strip(), stamp(secretary));
            papers.byId(secretary, item.paperId()).ifPresent(paper -> news.givenBack(secretary, paper, meeting));
        });
    }

    /**
     * Says that a case is back from its authors.
     *
     * @throws AgendaRefused when it was not with them
     */
    public Agenda takeBack(Reader secretary, Meeting meeting, long itemId) {
        return change(secretary, meeting, "agenda.case-taken-back", Map.of("item", itemId), now -> {
            if (!(require(now, itemId) instanceof OfPaper item) || item.returned() == null)
                throw new AgendaRefused(AgendaRule.NOT_RETURNED);
            Returned returned = requireNonNull(item.returned());
            table.insertReceipt(returned.id(), stamp(secretary));
        });
    }

    private static AgendaItem require(Agenda agenda, long itemId) {
        return agenda.item(itemId).orElseThrow(() -> new AgendaRefused(AgendaRule.ITEM_GONE));
    }

    private Agenda change(Reader secretary, Meeting meeting, String act, Map<String, ?> detail, Consumer<Agenda> how) {
        requireServing(secretary, meeting);
        return readings.asClerk(() -> {
            table.hold(meeting.id());
            how.accept(now(meeting));
            journal.write(secretary, act, subject(meeting), detail);
            return now(meeting);
        });
    }

    private Agenda now(Meeting meeting) {
        Meeting known = meetings.byId(meeting.id()).orElseThrow();
        return new Agenda(known, table.items(meeting.id()));
    }

    private void requireServing(Reader reader, Meeting meeting) {
        if (!serves(reader, meeting.committee())) throw new AgendaRefused(AgendaRule.ONLY_ITS_SECRETARIES);
    }

    private Stamp stamp(Reader secretary) {
        return new Stamp(clock.instant(), requireNonNull(secretary.personId()));
    }

    private static String subject(Meeting meeting) {
        return "meeting:" + meeting.id();
    }
}
