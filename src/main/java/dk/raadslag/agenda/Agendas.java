package dk.raadslag.agenda;

import static java.util.Objects.requireNonNull;

import dk.raadslag.access.Audience;
import dk.raadslag.access.Reader;
import dk.raadslag.access.Readings;
import dk.raadslag.access.Token;
import dk.raadslag.agenda.AgendaItem.OfPaper;
import dk.raadslag.agenda.AgendaItem.Returned;
import dk.raadslag.agenda.AgendaTable.Row;
import dk.raadslag.agenda.AgendaTable.Stamp;
import dk.raadslag.committee.Committee;
import dk.raadslag.journal.Journal;
import dk.raadslag.meeting.Meeting;
import dk.raadslag.meeting.Meetings;
import dk.raadslag.paper.Paper;
import dk.raadslag.paper.PaperSummary;
import dk.raadslag.paper.Papers;
import dk.raadslag.yearwheel.StandingItem;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Agendas being put together. They are changed by the committee's secretaries alone, and seen by its chairs too; once
 * sent out they are seen by those who sit in the committee or record its meetings. To anybody else there is none. Each
 * act is a transaction of its own, and one secretary changes an agenda at a time.
 */
@Component
public class Agendas {

    private final Readings readings;
    private final AgendaTable table;
    private final Meetings meetings;
    private final Papers papers;
    private final Placing placing;
    private final Numbering numbering;
    private final Wheel wheel;
    private final Postponements postponements;
    private final FollowUpItem followUp;
    private final Arriving arriving;
    private final HeldMeetings held;
    private final AgendaNews news;
    private final Journal journal;
    private final Clock clock;

    Agendas(
            Readings readings,
            AgendaTable table,
            Meetings meetings,
            Papers papers,
            Placing placing,
            Numbering numbering,
            Wheel wheel,
            Postponements postponements,
            FollowUpItem followUp,
            Arriving arriving,
            HeldMeetings held,
            AgendaNews news,
            Journal journal,
            Clock clock) {
        this.readings = readings;
        this.table = table;
        this.meetings = meetings;
        this.papers = papers;
        this.placing = placing;
        this.numbering = numbering;
        this.wheel = wheel;
        this.postponements = postponements;
        this.followUp = followUp;
        this.arriving = arriving;
        this.held = held;
        this.news = news;
        this.journal = journal;
        this.clock = clock;
    }

    /** Whether the reader puts together the agendas of the committee. */
    public boolean serves(Reader reader, Committee committee) {
        return reader.loggedIn() && reader.tokens().contains(Token.secretary(committee.id()));
    }

    /** Whether the reader sees the agendas of the committee in the making without putting them together. */
    public boolean follows(Reader reader, Committee committee) {
        return reader.loggedIn() && reader.tokens().contains(Token.chair(committee.id()));
    }

    /**
     * Empty when nobody has begun it, and, until it is sent out, for everybody but the committee's secretaries and
     * chairs. Which cases are on it is no leave to read them.
     */
    public Optional<Agenda> of(Reader reader, Meeting meeting) {
        return readings.as(reader, () -> table.exists(meeting.id()) ? Optional.of(read(meeting)) : Optional.empty());
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
     * Begins the agenda with these items, those that were put off or referred to it and what is to be followed up;
     * nothing is changed when it has been begun.
     *
     * @throws AgendaRefused when the reader is not one of the committee's secretaries, or the meeting is cancelled
     */
    public Agenda begin(Reader secretary, Meeting meeting, List<NewItem> usual) {
        return begin(secretary, meeting, by -> {
            int position = 0;
            for (NewItem item : usual) table.insert(meeting.id(), position++, Row.of(item), by);
        });
    }

    /**
     * Begins the agenda with what the committee's year wheel asks for at the meeting, what was put off or referred to
     * it and what is to be followed up; nothing is changed when it has been begun.
     *
     * @throws AgendaRefused when the reader is not one of the committee's secretaries, or the meeting is cancelled
     */
    public Agenda begin(Reader secretary, Meeting meeting) {
        return begin(secretary, meeting, by -> wheel.due(meeting).forEach(item -> wheel.put(meeting, item, by)));
    }

    private Agenda begin(Reader secretary, Meeting meeting, Consumer<Stamp> fill) {
        requireServing(secretary, meeting);
        if (meeting.cancelled()) throw new AgendaRefused(AgendaRule.MEETING_CANCELLED);
        return readings.asClerk(() -> {
            Stamp by = stamp(secretary);
            long committee = meeting.committee().id();
            var audience = Audience.of(Token.secretary(committee), Token.chair(committee));
            if (table.insert(meeting.id(), by.at(), by.by(), audience)) {
                fill.accept(by);
                postponements.land(meeting, by);
                arriving.land(secretary, meeting, by);
                followUp.land(secretary, meeting, by);
                journal.write(secretary, "agenda.begun", subject(meeting), Map.of());
            }
            return now(meeting);
        });
    }

    /** What comes onto the agenda by itself and is not on it; none for anybody but its secretaries. */
    public List<Offer> offers(Reader reader, Meeting meeting) {
        if (!serves(reader, meeting.committee())) return List.of();
        return readings.as(reader, () -> {
            List<Offer> offers = new ArrayList<>();
            for (StandingItem item : wheel.due(meeting)) offers.add(new Offer(Offer.Why.DUE, item.title()));
            for (StandingItem item : wheel.missed(meeting)) offers.add(new Offer(Offer.Why.MISSED, item.title()));
            for (Postponement one : postponements.waitingFor(meeting))
                table.item(one.itemId())
                        .ifPresent(item -> offers.add(new Offer(Offer.Why.POSTPONED, title(reader, item))));
            for (Arrival arrival : arriving.waitingFor(reader, meeting)) offers.add(offer(reader, arrival));
            if (followUp.missing(reader, meeting)) offers.add(new Offer(Offer.Why.FOLLOW_UP, followUp.title()));
            return List.copyOf(offers);
        });
    }

    private Offer offer(Reader reader, Arrival arrival) {
        Long paper = arrival.paperId();
        return new Offer(
                switch (arrival.why()) {
                    case REFERRED -> Offer.Why.REFERRED;
                    case ANSWERED -> Offer.Why.ANSWERED;
                },
                paper == null ? arrival.title() : title(reader, paper));
    }

    private String title(Reader reader, long paperId) {
        return papers.byId(reader, paperId).map(found -> found.head().title()).orElse("");
    }

    private String title(Reader reader, AgendaItem item) {
        return item instanceof OfPaper paper ? title(reader, paper.paperId()) : item.ownTitle();
    }

    /** Puts all that is offered onto the agenda. */
    public Agenda takeUp(Reader secretary, Meeting meeting) {
        return change(secretary, meeting, "agenda.offers-taken-up", Map.of(), now -> {
            Stamp by = stamp(secretary);
            wheel.due(now.meeting()).forEach(item -> wheel.put(now.meeting(), item, by));
            wheel.missed(now.meeting()).forEach(item -> wheel.put(now.meeting(), item, by));
            postponements.land(now.meeting(), by);
            arriving.land(secretary, now.meeting(), by);
            followUp.land(secretary, now.meeting(), by);
        });
    }

    /**
     * Puts a case on the agenda, before the item without a case that ends it.
     *
     * @throws AgendaRefused when it is not for this committee, or on an agenda already
     */
    public Agenda put(Reader secretary, Meeting meeting, Paper paper) {
        return change(secretary, meeting, "agenda.case-put", Map.of("paper", paper.id()), now -> {
            Committee committee = meeting.committee();
            if (!paper.committees().contains(committee.id()))
                throw new AgendaRefused(AgendaRule.NOT_FOR_THIS_COMMITTEE);
            papers.hold(paper.id());
            if (placed(committee).contains(paper.id()) || isOn(now, paper.id()))
                throw new AgendaRefused(AgendaRule.ON_AN_AGENDA);
            Row row = Row.of(paper.id()).postponed(postponements.behind(meeting, paper.id()));
            long item = placing.beforeTheEnd(meeting, row, stamp(secretary));
            arriving.put(secretary, meeting, paper.id(), item);
        });
    }

    private static boolean isOn(Agenda agenda, long paperId) {
        return agenda.papers().anyMatch(item -> item.paperId() == paperId);
    }

    /** Puts an item that is not a case before the standing items that close the agenda, or else last. */
    public Agenda add(Reader secretary, Meeting meeting, NewItem item) {
        return change(secretary, meeting, "agenda.item-added", Map.of("kind", item.kind()), now -> {
            placing.beforeTheClosing(now.meeting(), Row.of(item), stamp(secretary));
        });
    }

    /**
     * Gives an item that is not a case another title and time.
     *
     * @param read the title it had when it was read
     * @throws AgendaRefused when somebody has given it another one meanwhile
     */
    public Agenda describe(Reader secretary, Meeting meeting, long itemId, String read, NewItem words) {
        return change(secretary, meeting, "agenda.item-described", Map.of("item", itemId), now -> {
            AgendaItem item = require(now, itemId);
            if (item instanceof OfPaper) throw new AgendaRefused(AgendaRule.ITEM_GONE);
            if (!List.of(read, words.title()).contains(item.ownTitle()))
                throw new AgendaRefused(AgendaRule.DESCRIBED_MEANWHILE);
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
            requireAhead(now, itemId);
            placing.move(meeting, itemId, place);
        });
    }

    /** Takes an item off; a case is on its way again. */
    public Agenda takeOff(Reader secretary, Meeting meeting, long itemId) {
        return change(secretary, meeting, "agenda.item-taken-off", Map.of("item", itemId), now -> {
            requireAhead(now, itemId);
            table.remove(itemId, stamp(secretary));
        });
    }

    /**
     * Puts an item without a case on, as the meeting decides, before the one that ends the agenda.
     *
     * @throws AgendaRefused when the reader records no meetings there, or the meeting is not under way
     */
    public Agenda takeIn(Reader recorder, Meeting meeting, String title) {
        var item = new NewItem(ItemKind.PLAIN, title, null);
        return atMeeting(recorder, meeting, "agenda.item-taken-in", Map.of(), now -> {
            placing.beforeTheEnd(meeting, Row.of(item), stamp(recorder));
        });
    }

    /**
     * Moves an item forward or back, as the meeting decides.
     *
     * @param places how many; forward is less than 0
     * @throws AgendaRefused as {@link #takeIn}, and when the meeting has dealt with the item
     */
    public Agenda moveBy(Reader recorder, Meeting meeting, long itemId, int places) {
        return atMeeting(recorder, meeting, "agenda.item-moved", Map.of("item", itemId, "by", places), now -> {
            int place = now.items().indexOf(requireAhead(now, itemId));
            placing.move(meeting, itemId, place + places);
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

    /**
     * Puts an item off, as the meeting decided: it comes by itself onto the later meeting's agenda when that is begun,
     * at once when it has begun. When that meeting is cancelled it comes onto the next ordinary one's. Putting it off
     * again takes the place of what was said before.
     *
     * @param recorder one who records the meetings of the committee
     * @param to a later meeting of the committee, or null for its next ordinary one
     * @throws AgendaRefused when the reader records no meetings there, the item is no longer on the agenda or is a
     *     heading, or the later meeting is not one
     */
    public void postpone(Reader recorder, Meeting from, long itemId, @Nullable Meeting to) {
        record(recorder, from, "agenda.item-postponed", itemId, now -> {
            Meeting later = to == null ? null : meetings.byId(to.id()).orElse(to);
            postponements.postpone(now.meeting(), require(now, itemId), later, stamp(recorder));
        });
    }

    /**
     * Takes back that an item was put off, such as when the minutes that said so are opened again. What it became on a
     * later agenda goes with it, unless that has been sent out.
     *
     * @throws AgendaRefused when the reader records no meetings there
     */
    public void unpostpone(Reader recorder, Meeting from, long itemId) {
        record(recorder, from, "agenda.item-not-postponed", itemId, now -> {
            postponements.takeBack(now.meeting(), itemId, stamp(recorder));
        });
    }

    private Agenda atMeeting(
            Reader recorder, Meeting meeting, String act, Map<String, ?> detail, Consumer<Agenda> how) {
        requireRecording(recorder, meeting);
        return readings.asClerk(() -> held(recorder, meeting, act, detail, now -> {
            if (!held.underWay(meeting.id())) throw new AgendaRefused(AgendaRule.MEETING_NOT_UNDER_WAY);
            how.accept(now);
        }));
    }

    private static void requireRecording(Reader recorder, Meeting meeting) {
        boolean records =
                recorder.tokens().contains(Token.recorder(meeting.committee().id()));
        if (!recorder.loggedIn() || !records) throw new AgendaRefused(AgendaRule.ONLY_ITS_RECORDERS);
    }

    private void record(Reader recorder, Meeting meeting, String act, long itemId, Consumer<Agenda> how) {
        requireRecording(recorder, meeting);
        readings.asClerk(() -> held(recorder, meeting, act, Map.of("item", itemId), how));
    }

    private static AgendaItem require(Agenda agenda, long itemId) {
        return agenda.item(itemId).orElseThrow(() -> new AgendaRefused(AgendaRule.ITEM_GONE));
    }

    private AgendaItem requireAhead(Agenda agenda, long itemId) {
        if (held.dealtWith(agenda.meeting().id(), itemId)) throw new AgendaRefused(AgendaRule.ITEM_DEALT_WITH);
        return require(agenda, itemId);
    }

    private Agenda change(Reader secretary, Meeting meeting, String act, Map<String, ?> detail, Consumer<Agenda> how) {
        requireServing(secretary, meeting);
        return readings.asClerk(() -> held(secretary, meeting, act, detail, now -> {
            if (held.closed(meeting.id())) throw new AgendaRefused(AgendaRule.MEETING_CLOSED);
            how.accept(now);
        }));
    }

    private Agenda held(Reader by, Meeting meeting, String act, Map<String, ?> detail, Consumer<Agenda> how) {
        table.hold(meeting.id());
        how.accept(now(meeting));
        journal.write(by, act, subject(meeting), detail);
        return now(meeting);
    }

    private Agenda now(Meeting meeting) {
        Meeting known = meetings.byId(meeting.id()).orElseThrow();
        return read(known);
    }

    private Agenda read(Meeting meeting) {
        List<AgendaItem> items = table.items(meeting.id());
        return new Agenda(meeting, items, numbering.of(meeting, items), postponements.into(meeting));
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
