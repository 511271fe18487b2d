package dk.raadslag.agenda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.raadslag.access.Reader;
import dk.raadslag.access.Readings;
import dk.raadslag.access.Role;
import dk.raadslag.agenda.Numbering.Choice;
import dk.raadslag.committee.Committee;
import dk.raadslag.committee.MembershipRole;
import dk.raadslag.meeting.Meeting;
import dk.raadslag.meeting.Meetings;
import dk.raadslag.meeting.NewMeeting;
import dk.raadslag.paper.Office;
import dk.raadslag.publication.Edition;
import dk.raadslag.publication.EditionAddress;
import dk.raadslag.publication.EditionKind;
import dk.raadslag.publication.Editions;
import dk.raadslag.store.RaadslagTest;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

@RaadslagTest(database = "papers")
@Import(Office.class)
@SuppressWarnings("NullAway.Init")
class NumberingItemsTest {

    private static final List<NewItem> THREE = List.of(
            new NewItem(ItemKind.PLAIN, "Orientering", 10),
            new NewItem(ItemKind.HEADING, "Sager", null),
            new NewItem(ItemKind.PLAIN, "Budget", 10),
            new NewItem(ItemKind.PLAIN, "Eventuelt", null));

    @Autowired
    private Office office;

    @Autowired
    private Agendas agendas;

    @Autowired
    private Dispatches dispatches;

    @Autowired
    private Numbering numbering;

    @Autowired
    private Editions editions;

    @Autowired
    private Meetings meetings;

    @Autowired
    private Readings readings;

    private Committee committee;
    private Reader karen;
    private Meeting march;
    private Meeting april;

    @BeforeEach
    void meet() {
        committee = office.committee();
        karen = office.seat(office.hire("Karen Holst", Role.SECRETARY), committee, MembershipRole.SECRETARY);
        march = meeting(2031, 3);
        april = meeting(2031, 4);
        agendas.begin(karen, march, THREE);
    }

    private Meeting meeting(int year, int month) {
        LocalDateTime at = LocalDateTime.of(year, month, 12, 9, 0);
        return readings.asClerk(() -> meetings.plan(karen, new NewMeeting(committee, at, true, null, null)));
    }

    private Collection<Integer> numbers(Meeting meeting) {
        return agendas.of(karen, meeting).orElseThrow().numbers().values();
    }

    private void send(Meeting meeting, EditionKind kind) {
        dispatches.send(karen, meeting, DispatchOrder.of(kind));
    }

    @Test
    void eachMeetingBeginsAtOneUnlessTheCommitteeWantsOtherwise() {
        agendas.begin(karen, april, THREE);
        assertThat(numbers(april)).containsExactly(1, 2, 3);

        numbering.choose(karen, committee, new Choice(true, null));
        assertThat(numbers(march)).containsExactly(1, 2, 3);
        assertThat(numbers(april)).containsExactly(4, 5, 6);
        Meeting january = meeting(2032, 1);
        agendas.begin(karen, january, THREE);
        assertThat(numbers(january)).containsExactly(1, 2, 3);
    }

    @Test
    void numbersThatWentOutAreKeptAndWhatIsAddedGoesOn() {
        send(march, EditionKind.AGENDA);
        long first = agendas.of(karen, march).orElseThrow().items().getFirst().id();
        agendas.move(karen, march, first, 99);
        assertThat(numbers(march)).containsExactly(2, 3, 1);
        agendas.takeOff(karen, march, first);
        Agenda agenda = agendas.add(karen, march, new NewItem(ItemKind.PLAIN, "Snerydning", 5));
        agendas.move(karen, march, agenda.items().getLast().id(), 0);
        assertThat(numbers(march)).containsExactly(4, 2, 3);
        send(march, EditionKind.SUPPLEMENTARY_AGENDA);
        assertThat(numbers(march)).containsExactly(4, 2, 3);
    }

    @Test
    void throughTheYearNoNumberIsGivenTwice() {
        numbering.choose(karen, committee, new Choice(true, null));
        agendas.begin(karen, april, THREE);
        send(april, EditionKind.AGENDA);
        assertThat(numbers(april)).containsExactly(4, 5, 6);
        send(march, EditionKind.AGENDA);
        assertThat(numbers(march)).doesNotContain(4, 5, 6).doesNotHaveDuplicates();
        agendas.add(karen, march, new NewItem(ItemKind.PLAIN, "Snerydning", 5));
        assertThat(numbers(march)).endsWith(10);
        numbering.choose(karen, committee, new Choice(false, null));
        assertThat(numbers(april)).containsExactly(4, 5, 6);
    }

    @Test
    void itemsWithoutACaseAreFiledWhereTheCommitteesMeetingsAre() {
        numbering.choose(karen, committee, new Choice(false, " 81.38.04-P35-2-31 "));
        send(march, EditionKind.AGENDA);
        Edition sent = editions.current(karen, EditionAddress.of(march, EditionKind.AGENDA, 1))
                .orElseThrow();
        assertThat(sent.items())
                .extracting(published -> published.item().caseNumber())
                .containsExactly("81.38.04-P35-2-31", null, "81.38.04-P35-2-31", "81.38.04-P35-2-31");
    }

    @Test
    void onlyItsSecretariesChoose() {
        Reader vagn = office.seat(office.hire("Vagn Lund"), committee, MembershipRole.CHAIR);
        assertThatThrownBy(() -> numbering.choose(vagn, committee, new Choice(true, null)))
                .isInstanceOf(AgendaRefused.class);
        assertThat(numbering.chosen(karen, committee)).isEqualTo(Choice.NONE);
    }
}
