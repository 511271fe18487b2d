package dk.raadslag.adoption;

import static org.assertj.core.api.Assertions.assertThat;

import dk.raadslag.adoption.HeldMeeting.Held;
import dk.raadslag.agenda.AgendaItem;
import dk.raadslag.agenda.Agendas;
import dk.raadslag.agenda.Wheel;
import dk.raadslag.meeting.Meeting;
import dk.raadslag.minutes.Conclusion;
import dk.raadslag.minutes.Recording;
import dk.raadslag.paper.Office;
import dk.raadslag.proceedings.Proceedings;
import dk.raadslag.store.RaadslagTest;
import dk.raadslag.yearwheel.AgendaPlace;
import dk.raadslag.yearwheel.Cadence;
import dk.raadslag.yearwheel.NewStandingItem;
import dk.raadslag.yearwheel.StandingItems;
import dk.raadslag.yearwheel.StandingKind;
import dk.raadslag.yearwheel.Turn;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

@RaadslagTest(database = "papers")
@Import({Office.class, HeldMeeting.class})
@SuppressWarnings("NullAway.Init")
class PuttingOffUntilALaterMeetingTest {

    @Autowired
    private HeldMeeting meetings;

    @Autowired
    private Agendas agendas;

    @Autowired
    private Recording recording;

    @Autowired
    private Proceedings proceedings;

    @Autowired
    private StandingItems standing;

    @Autowired
    private Wheel wheel;

    @Autowired
    private Clock clock;

    private Meeting later(Held held) {
        Meeting later = meetings.meeting(held.karen(), held.committee(), LocalDateTime.of(2031, 4, 9, 9, 0));
        agendas.begin(held.karen(), later, List.of());
        return later;
    }

    private List<Long> papersOn(Held held, Meeting meeting) {
        return agendas.of(held.karen(), meeting)
                .orElseThrow()
                .papers()
                .map(AgendaItem.OfPaper::paperId)
                .toList();
    }

    private Held putOff(@Nullable Meeting to, Held held) {
        meetings.decideAll(held);
        meetings.openDecision(held, "Udsat.");
        recording.conclude(
                held.karen(), held.meeting(), held.closed(), new Conclusion.Postponed(to == null ? null : to.id()));
        meetings.close(held);
        return held;
    }

    @Test
    void whatAMeetingPutOffStandsOnTheNextAgendaWhenItIsClosed() {
        Held held = meetings.opened();
        Meeting later = later(held);
        assertThat(papersOn(held, later)).isEmpty();
        putOff(null, held);
        assertThat(papersOn(held, later)).isEqualTo(papersOn(held, held.meeting()));
    }

    @Test
    void itComesBackWhenTheRecordIsOpenedAgain() {
        Held held = meetings.opened();
        Meeting later = later(held);
        putOff(later, held);
        proceedings.reopen(held.karen(), held.meeting(), "Punktet blev ikke udsat");
        assertThat(papersOn(held, later)).isEmpty();
    }

    @Test
    void nothingComesUpAtAMeetingOfTodayThatIsOver() {
        Held held = meetings.open(meetings.begun(LocalDateTime.now(clock).withNano(0)));
        var topic = new NewStandingItem(
                StandingKind.TOPIC,
                "Sygefravær",
                10,
                null,
                new Cadence.InMonths(Set.of(held.meeting().startsAt().getMonth())),
                AgendaPlace.BETWEEN,
                null);
        standing.add(held.karen(), held.committee(), topic);
        assertThat(turn(held)).isEqualTo(Turn.State.TO_COME);
        meetings.closed(held);
        assertThat(turn(held)).isEqualTo(Turn.State.MISSED);
    }

    private Turn.State turn(Held held) {
        int year = held.meeting().startsAt().getYear();
        return wheel.turns(held.karen(), held.committee(), year).stream()
                .filter(turn -> turn.item().title().equals("Sygefravær"))
                .map(Turn::state)
                .findFirst()
                .orElseThrow();
    }
}
