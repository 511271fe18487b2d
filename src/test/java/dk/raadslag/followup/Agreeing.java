package dk.raadslag.followup;

import dk.raadslag.access.Reader;
import dk.raadslag.access.Readers;
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
import dk.raadslag.minutes.Recording;
import dk.raadslag.paper.Office;
import dk.raadslag.paper.Paper;
import dk.raadslag.paper.PaperHead;
import dk.raadslag.paper.PaperKind;
import dk.raadslag.paper.Papers;
import dk.raadslag.paper.Save;
import dk.raadslag.paper.Writing;
import dk.raadslag.publication.EditionKind;
import dk.raadslag.richtext.Block.ListItem;
import dk.raadslag.richtext.Block.OrderedList;
import dk.raadslag.richtext.Block.Paragraph;
import dk.raadslag.richtext.RichText;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** A committee whose agenda has been sent out: an open case, a closed one, and other business. */
final class Agreeing {

    static final LocalDateTime AT = LocalDateTime.of(2031, 3, 12, 9, 0);
    static final LocalDate SOON = AT.toLocalDate().plusDays(20);

    private final Office office;
    private final Readings readings;
    private final Readers readers;
    private final Meetings meetings;
    private final Agendas agendas;
    private final Dispatches dispatches;
    private final Papers papers;
    private final Writing writing;
    private final Recording recording;

    Agreeing(
            Office office,
            Readings readings,
            Readers readers,
            Meetings meetings,
            Agendas agendas,
            Dispatches dispatches,
            Papers papers,
            Writing writing,
            Recording recording) {
        this.office = office;
        this.readings = readings;
        this.readers = readers;
        this.meetings = meetings;
        this.agendas = agendas;
        this.dispatches = dispatches;
        this.papers = papers;
        this.writing = writing;
        this.recording = recording;
    }

    record Town(
            Committee committee,
            Reader karen,
            Reader poul,
            Reader vagn,
            Reader amina,
            Reader mads,
            Meeting meeting,
            Meeting next,
            long path,
            long closed,
            long other) {}

    Town sentOut() {
        Committee committee = office.committee();
        Reader karen = seat(committee, "Karen Holst", MembershipRole.SECRETARY);
        Reader poul = seat(committee, "Poul Agger", MembershipRole.MINUTE_TAKER);
        Reader vagn = seat(committee, "Vagn Lund", MembershipRole.MEMBER);
        Reader amina = office.hire("Amina Kaya", Role.AUTHOR);
        Reader mads = office.hire("Mads Ørskov");
        Meeting meeting = meeting(karen, committee, AT);
        Meeting next = meeting(karen, committee, AT.plusMonths(1));
        agendas.begin(karen, meeting, List.of(new NewItem(ItemKind.PLAIN, "Eventuelt", null)));
        agendas.put(karen, meeting, written(amina, committee, "Cykelsti langs Møllevej", false));
        agendas.put(karen, meeting, written(amina, committee, "Køb af Møllegården", true));
        List<AgendaItem> items = agendas.of(karen, meeting).orElseThrow().items();
        Map<Long, String> reasons = items.stream().collect(Collectors.toMap(AgendaItem::id, _ -> "Aftalt mundtligt"));
        dispatches.send(karen, meeting, new DispatchOrder(EditionKind.AGENDA, null, reasons));
        return new Town(
                committee,
                karen,
                poul,
                vagn,
                amina,
                mads,
                meeting,
                next,
                items.get(0).id(),
                items.get(1).id(),
                items.get(2).id());
    }

    /** So that the meeting can be closed. */
    void decideAll(Town town) {
        for (long item : List.of(town.path(), town.closed(), town.other()))
            recording.conclude(town.karen(), town.meeting(), item, new Conclusion.Nothing());
        var open = RichText.of(Paragraph.of("Intet at beslutte."));
        var save = new Save<>(0, UUID.randomUUID(), open);
        recording.write(town.karen(), town.meeting(), town.closed(), Passage.OPEN_DECISION, save);
    }

    private Reader seat(Committee committee, String name, MembershipRole role) {
        return office.seat(office.hire(name, Role.SECRETARY), committee, role);
    }

    Meeting meeting(Reader karen, Committee committee, LocalDateTime at) {
        return readings.asClerk(() -> meetings.plan(karen, new NewMeeting(committee, at, true, null, null)));
    }

    private Paper written(Reader amina, Committee committee, String title, boolean closed) {
        Paper begun = office.begin(amina, title, committee);
        var head = new PaperHead(
                title,
                closed ? "Køb af ejendom" : null,
                PaperKind.DECISION,
                null,
                null,
                20,
                closed,
                closed ? "Kommunens økonomiske interesser" : null);
        writing.saveHead(amina, begun, new Save<>(1, UUID.randomUUID(), head));
        var points = RichText.of(new OrderedList(1, List.of(ListItem.of("at det vedtages."))));
        writing.write(amina, begun, "recommendation", new Save<>(0, UUID.randomUUID(), points));
        return papers.byId(readers.ofPerson(Office.id(amina)).orElseThrow(), begun.id())
                .orElseThrow();
    }

    static NewTask task(String what, Reader owner) {
        return new NewTask(what, Office.id(owner), Due.on(SOON));
    }
}
