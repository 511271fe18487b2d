package dk.raadslag.adoption;

import static org.assertj.core.api.Assertions.assertThat;

import dk.raadslag.adoption.HeldMeeting.Held;
import dk.raadslag.agenda.AgendaItem;
import dk.raadslag.agenda.Agendas;
import dk.raadslag.meeting.Meeting;
import dk.raadslag.minutes.Conclusion;
import dk.raadslag.minutes.Recording;
import dk.raadslag.paper.Office;
import dk.raadslag.proceedings.Proceedings;
import dk.raadslag.store.RaadslagTest;
import java.time.LocalDateTime;
import java.util.List;
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
}
