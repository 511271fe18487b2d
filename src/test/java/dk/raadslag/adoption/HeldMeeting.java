package dk.raadslag.adoption;

import dk.raadslag.access.Reader;
import dk.raadslag.access.Readings;
import dk.raadslag.access.Role;
import dk.raadslag.agenda.AgendaItem;
import dk.raadslag.agenda.Agendas;
import dk.raadslag.agenda.DispatchOrder;
import dk.raadslag.agenda.Dispatches;
import dk.raadslag.agenda.ItemKind;
import dk.raadslag.agenda.NewItem;
import dk.raadslag.committee.Committee;
import dk.raadslag.committee.MembershipRole;
import dk.raadslag.meeting.Meeting;
import dk.raadslag.meeting.Meetings;
import dk.raadslag.meeting.NewMeeting;
import dk.raadslag.minutes.Conclusion;
import dk.raadslag.minutes.Passage;
import dk.raadslag.minutes.Protocol;
import dk.raadslag.minutes.Recording;
import dk.raadslag.paper.Office;
import dk.raadslag.paper.Paper;
import dk.raadslag.paper.PaperHead;
import dk.raadslag.paper.PaperKind;
import dk.raadslag.paper.Papers;
import dk.raadslag.paper.Save;
import dk.raadslag.paper.Writing;
import dk.raadslag.proceedings.Attendances;
import dk.raadslag.proceedings.Moment;
import dk.raadslag.proceedings.Proceedings;
import dk.raadslag.publication.EditionKind;
import dk.raadslag.publication.Exclusions;
import dk.raadslag.publication.Outcome;
import dk.raadslag.richtext.Block.Paragraph;
import dk.raadslag.richtext.RichText;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** A committee that has met on a closed case and two items without one, with everything that comes before. */
public final class HeldMeeting {

    static final Map<String, String> NO_FOLLOW_UP = Map.of("opfoelgning", "ingen");

    static final String CLOSED_WORD = "Kanelbolle";

    private final Office office;
    private final Papers papers;
    private final Writing writing;
    private final Agendas agendas;
    private final Dispatches dispatches;
    private final Meetings meetings;
    private final Proceedings proceedings;
    private final Attendances attendances;
    private final Recording recording;
    private final Protocol protocol;
    private final Readings readings;

    public HeldMeeting(
            Office office,
            Papers papers,
            Writing writing,
            Agendas agendas,
            Dispatches dispatches,
            Meetings meetings,
            Proceedings proceedings,
            Attendances attendances,
            Recording recording,
            Protocol protocol,
            Readings readings) {
        this.office = office;
        this.papers = papers;
        this.writing = writing;
        this.agendas = agendas;
        this.dispatches = dispatches;
        this.meetings = meetings;
        this.proceedings = proceedings;
        this.attendances = attendances;
        this.recording = recording;
        this.protocol = protocol;
        this.readings = readings;
    }

    /**
     * Who sits there and what was held.
     *
     * @param karen the secretary
     * @param birgit the chair
     * @param gudrun the vice chair
     * @param vagn a member
     * @param amina who writes the cases
     * @param outsider somebody who works elsewhere
     * @param closed the item of the closed case
     * @param open an open item
     */
    public record Held(
            Committee committee,
            Meeting meeting,
            Reader karen,
            Reader birgit,
            Reader gudrun,
            Reader vagn,
            Reader amina,
            Reader outsider,
            long closed,
            long open) {

        String source(long item) {
            return Exclusions.source(item);
        }
    }

    /** A meeting that has been sent out and opened, and where everybody is. */
    public Held opened() {
        return open(begun());
    }

    Held open(Held held) {
        var order = new DispatchOrder(EditionKind.AGENDA, "Haster", reasons(held.karen(), held.meeting()));
        dispatches.send(held.karen(), held.meeting(), order);
        proceedings.open(held.karen(), held.meeting());
        for (Reader one : List.of(held.birgit(), held.gudrun(), held.vagn()))
            attendances.arrive(held.karen(), held.meeting(), Office.id(one), new Moment.Beginning());
        return held;
    }

    /** An agenda in the making. */
    Held begun() {
        return begun(LocalDateTime.of(2026, 3, 12, 9, 0));
    }

    Held begun(LocalDateTime at) {
        Committee committee = office.committee();
        Reader karen = office.seat(office.hire("Karen Holst", Role.SECRETARY), committee, MembershipRole.SECRETARY);
        Reader birgit = office.seat(office.hire("Birgit Dam"), committee, MembershipRole.CHAIR);
        Reader gudrun = office.seat(office.hire("Gudrun Ellemose"), committee, MembershipRole.VICE_CHAIR);
        Reader vagn = office.seat(office.hire("Vagn Lund"), committee, MembershipRole.MEMBER);
        Reader amina = office.hire("Amina Kaya", Role.AUTHOR);
        Reader outsider = office.hire("Rasmus Toft");
        return begun(at, committee, karen, birgit, gudrun, vagn, amina, outsider);
    }

    /** Another meeting of the same people, on another closed case. */
    Held begunIn(Held held, LocalDateTime at) {
        return begun(
                at,
                held.committee(),
                held.karen(),
                held.birgit(),
                held.gudrun(),
                held.vagn(),
                held.amina(),
                held.outsider());
    }

    private Held begun(
            LocalDateTime at,
            Committee committee,
            Reader karen,
            Reader birgit,
            Reader gudrun,
            Reader vagn,
            Reader amina,
            Reader outsider) {
        Meeting meeting = meeting(karen, committee, at);
        agendas.begin(
                karen,
                meeting,
                List.of(
                        new NewItem(ItemKind.PLAIN, "Godkendelse af dagsorden", 5),
                        new NewItem(ItemKind.PLAIN, "Eventuelt", null)));
        agendas.put(karen, meeting, closedCase(amina, committee, CLOSED_WORD));
        List<AgendaItem> items = agendas.of(karen, meeting).orElseThrow().items();
        long closed = items.stream()
                .filter(AgendaItem.OfPaper.class::isInstance)
                .findFirst()
                .orElseThrow()
                .id();
        return new Held(
                committee,
                meeting,
                karen,
                birgit,
                gudrun,
                vagn,
                amina,
                outsider,
                closed,
                items.getFirst().id());
    }

    Meeting meeting(Reader by, Committee committee, LocalDateTime at) {
        return readings.asClerk(() -> meetings.plan(by, new NewMeeting(committee, at, true, null, "Lokale 2")));
    }

    Paper closedCase(Reader author, Committee committee, String word) {
        Paper begun = office.begin(author, word + " langs åen", committee);
        var head = new PaperHead(
                word + " langs åen",
                "Køb af ejendom",
                PaperKind.DECISION,
                "05.04.00-G01-1-26",
                "Direktøren",
                20,
                true,
                "Forretningsmæssige forhold");
        writing.saveHead(author, begun, new Save<>(begun.headVersion(), UUID.randomUUID(), head));
        write(author, begun, "presentation", word + " er en bygning.");
        return papers.byId(author, begun.id()).orElseThrow();
    }

    void write(Reader author, Paper to, String field, String words) {
        int version = papers.byId(author, to.id()).orElseThrow().part(field).version();
        var text = RichText.of(Paragraph.of(words));
        writing.write(author, to, field, new Save<>(version, UUID.randomUUID(), text));
    }

    Map<Long, String> reasons(Reader karen, Meeting meeting) {
        Map<Long, String> reasons = new HashMap<>();
        agendas.of(karen, meeting)
                .orElseThrow()
                .papers()
                .forEach(item -> reasons.put(item.id(), "Aftalt med direktøren"));
        return reasons;
    }

    /** The same with every item decided and the meeting closed. */
    public Held closed() {
        return closed(opened());
    }

    Held closed(Held held) {
        decideAll(held);
        openDecision(held, "Indstillingen blev godkendt.");
        close(held);
        return held;
    }

    void decideAll(Held held) {
        for (AgendaItem item :
                agendas.of(held.karen(), held.meeting()).orElseThrow().items()) {
            boolean closed = item.id() == held.closed();
            decide(held, item.id(), closed ? "Indstillingen om " + CLOSED_WORD + " blev godkendt." : "Godkendt.");
        }
    }

    void close(Held held) {
        proceedings.close(held.karen(), held.meeting(), NO_FOLLOW_UP);
    }

    void decideEverything(Reader recorder, Meeting meeting) {
        for (AgendaItem item : agendas.of(recorder, meeting).orElseThrow().items())
            recording.conclude(recorder, meeting, item.id(), new Conclusion.Nothing());
    }

    void decide(Held held, long item, String words) {
        write(held, item, Passage.DECISION, words);
        recording.conclude(held.karen(), held.meeting(), item, new Conclusion.Decided(Outcome.APPROVED));
    }

    void postpone(Held held, long item) {
        recording.conclude(held.karen(), held.meeting(), item, new Conclusion.Postponed(null));
    }

    void openDecision(Held held, String words) {
        openDecision(held, held.closed(), words);
    }

    void openDecision(Held held, long item, String words) {
        write(held, item, Passage.OPEN_DECISION, words);
    }

    private void write(Held held, long item, Passage passage, String words) {
        int from =
                protocol.of(held.karen(), held.meeting(), item).passage(passage).version();
        var text = RichText.of(Paragraph.of(words));
        recording.write(held.karen(), held.meeting(), item, passage, new Save<>(from, UUID.randomUUID(), text));
    }

    /** Opens the record again, says something else under the open item, and closes it. */
    void mend(Held held, String words) {
        proceedings.reopen(held.karen(), held.meeting(), "Skrivefejl");
        decide(held, held.open(), words);
        proceedings.close(held.karen(), held.meeting(), NO_FOLLOW_UP);
    }
}
