package dk.raadslag.agenda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.raadslag.access.Reader;
import dk.raadslag.access.Readings;
import dk.raadslag.access.Role;
import dk.raadslag.committee.Committee;
import dk.raadslag.committee.MembershipRole;
import dk.raadslag.meeting.Meeting;
import dk.raadslag.meeting.Meetings;
import dk.raadslag.meeting.NewMeeting;
import dk.raadslag.paper.Office;
import dk.raadslag.store.RaadslagTest;
import dk.raadslag.yearwheel.AgendaPlace;
import dk.raadslag.yearwheel.Cadence;
import dk.raadslag.yearwheel.NewStandingItem;
import dk.raadslag.yearwheel.StandingItem;
import dk.raadslag.yearwheel.StandingItems;
import dk.raadslag.yearwheel.StandingKind;
import dk.raadslag.yearwheel.Turn;
import dk.raadslag.yearwheel.YearWheelRefused;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

@RaadslagTest(database = "papers")
@Import(Office.class)
@SuppressWarnings("NullAway.Init")
class FillingAnAgendaFromTheYearWheelTest {

    @Autowired
    private Office office;

    @Autowired
    private Agendas agendas;

    @Autowired
    private Wheel wheel;

    @Autowired
    private StandingItems standing;

    @Autowired
    private Meetings meetings;

    @Autowired
    private Readings readings;

    private Committee committee;
    private Reader karen;

    @BeforeEach
    void found() {
        committee = office.committee();
        karen = office.seat(office.hire("Karen Holst", Role.SECRETARY), committee, MembershipRole.SECRETARY);
    }

    private Meeting meeting(int month) {
        LocalDateTime at = LocalDateTime.of(2031, month, 12, 9, 0);
        return readings.asClerk(() -> meetings.plan(karen, new NewMeeting(committee, at, true, null, null)));
    }

    private static NewStandingItem topic(String title, Cadence cadence, AgendaPlace place, @Nullable LocalDate until) {
        return new NewStandingItem(StandingKind.TOPIC, title, 10, null, cadence, place, until);
    }

    private static List<String> titles(Agenda agenda) {
        return agenda.items().stream()
                .map(item -> switch (item) {
                    case AgendaItem.Plain plain -> plain.title();
                    case AgendaItem.LastMinutes minutes -> minutes.title();
                    default -> "";
                })
                .toList();
    }

    private List<String> offered(Meeting meeting) {
        return agendas.offers(karen, meeting).stream()
                .map(offer -> offer.why() + " " + offer.title())
                .toList();
    }

    @Test
    void everyCommitteeBeginsWithTheUsualItemsAndMayChangeThem() {
        assertThat(titles(agendas.begin(karen, meeting(2))))
                .containsExactly("Godkendelse af dagsorden", "Godkendelse af referat", "Eventuelt");
        StandingItem last = standing.of(karen, committee).getLast();
        standing.change(
                karen,
                committee,
                last.id(),
                topic("Eventuelt og evaluering", new Cadence.EveryMeeting(), AgendaPlace.CLOSING, null));
        standing.end(karen, committee, standing.of(karen, committee).get(1).id());
        assertThat(titles(agendas.begin(karen, meeting(3))))
                .containsExactly("Godkendelse af dagsorden", "Eventuelt og evaluering");
    }

    @Test
    void whatTheSecretaryPutsOnStandsBeforeTheItemsThatCloseTheAgenda() {
        Meeting february = meeting(2);
        agendas.begin(karen, february);
        agendas.add(karen, february, new NewItem(ItemKind.PLAIN, "Orientering fra formanden", 5));
        assertThat(titles(agendas.add(karen, february, new NewItem(ItemKind.PLAIN, "Kommende sager", 5))))
                .endsWith("Orientering fra formanden", "Kommende sager", "Eventuelt");
        standing.add(karen, committee, topic("Evaluering", new Cadence.EveryMeeting(), AgendaPlace.CLOSING, null));
        Meeting march = meeting(3);
        agendas.begin(karen, march);
        assertThat(titles(agendas.add(karen, march, new NewItem(ItemKind.PLAIN, "Høring", 5))))
                .endsWith("Høring", "Eventuelt", "Evaluering");
    }

    @Test
    void whatIsDueComesByItselfBetweenTheUsualItemsAndOnceATerm() {
        standing.add(karen, committee, topic("Sygefravær", new Cadence.Quarterly(), AgendaPlace.BETWEEN, null));
        Meeting april = meeting(4);
        assertThat(titles(agendas.begin(karen, april)))
                .containsExactly("Godkendelse af dagsorden", "Godkendelse af referat", "Sygefravær", "Eventuelt");
        assertThat(titles(agendas.begin(karen, meeting(5)))).doesNotContain("Sygefravær");
        readings.asClerk(() -> meetings.cancel(karen, april, "Sygdom"));
        assertThat(titles(agendas.begin(karen, meeting(6)))).contains("Sygefravær");
        assertThat(wheel.turns(karen, committee, 2031)).extracting(Turn::state).contains(Turn.State.ON_AGENDA);
    }

    @Test
    void anAgendaInTheMakingIsOfferedWhatItLacks() {
        Meeting april = meeting(4);
        agendas.begin(karen, april);
        standing.add(karen, committee, topic("Budget", new Cadence.EveryMeeting(), AgendaPlace.OPENING, null));
        assertThat(offered(april)).containsExactly("DUE Budget");
        assertThat(titles(agendas.takeUp(karen, april)))
                .containsExactly("Godkendelse af dagsorden", "Godkendelse af referat", "Budget", "Eventuelt");
        assertThat(offered(april)).isEmpty();
    }

    @Test
    void anItemForTheRestOfTheYearComesNoMoreAfterIt() {
        var until = LocalDate.of(2031, 12, 31);
        standing.add(karen, committee, topic("Flytningen", new Cadence.EveryMeeting(), AgendaPlace.BETWEEN, until));
        assertThat(titles(agendas.begin(karen, meeting(12)))).contains("Flytningen");
        Meeting later = readings.asClerk(() ->
                meetings.plan(karen, new NewMeeting(committee, LocalDateTime.of(2032, 1, 7, 9, 0), true, null, null)));
        assertThat(titles(agendas.begin(karen, later))).doesNotContain("Flytningen");
    }

    @Test
    void onlyItsSecretariesKeepIt() {
        Reader vagn = office.seat(office.hire("Vagn Lund"), committee, MembershipRole.CHAIR);
        var topic = topic("Sygefravær", new Cadence.Quarterly(), AgendaPlace.BETWEEN, null);
        assertThatThrownBy(() -> standing.add(vagn, committee, topic)).isInstanceOf(YearWheelRefused.class);
        long id = standing.of(karen, committee).getFirst().id();
        assertThatThrownBy(() -> standing.change(vagn, committee, id, topic)).isInstanceOf(YearWheelRefused.class);
        assertThatThrownBy(() -> standing.end(vagn, committee, id)).isInstanceOf(YearWheelRefused.class);
        assertThat(standing.of(vagn, committee)).isEmpty();
        assertThatThrownBy(() -> standing.end(karen, office.committee(), id)).isInstanceOf(YearWheelRefused.class);
    }
}
