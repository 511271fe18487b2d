package dk.raadslag.adoption;

import static org.assertj.core.api.Assertions.assertThat;

import dk.raadslag.access.Reader;
import dk.raadslag.access.Readings;
import dk.raadslag.adoption.HeldMeeting.Held;
import dk.raadslag.approval.DayCard;
import dk.raadslag.committee.MembershipRole;
import dk.raadslag.mail.Reminder;
import dk.raadslag.paper.Office;
import dk.raadslag.store.RaadslagTest;
import dk.raadslag.web.Language;
import dk.raadslag.web.Vocabulary;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

@RaadslagTest(database = "papers")
@Import({Office.class, HeldMeeting.class})
@SuppressWarnings("NullAway.Init")
class MailOfMinutesTest {

    @Autowired
    private HeldMeeting meetings;

    @Autowired
    private MinutesDrafts drafts;

    @Autowired
    private Adoptions adoptions;

    @Autowired
    private Releases releases;

    @Autowired
    private Office office;

    @Autowired
    private Readings readings;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private AdoptionReminders reminders;

    @Autowired
    private MinutesToAdopt toAdopt;

    @Autowired
    private Clock clock;

    @Autowired
    private Vocabulary vocabulary;

    @Test
    void thoseWhoTakePartAreToldOfTheDraftAndNotWhatItSays() {
        Held held = meetings.closed();
        Reader waiting = office.seat(office.hire("Rasmus Toft"), held.committee(), MembershipRole.SUBSTITUTE);
        giveAddress(held.vagn());
        giveAddress(waiting);
        drafts.make(held.karen(), held.meeting(), DraftOrder.PLAIN);
        assertThat(lettersTo(held.vagn()))
                .hasSize(1)
                .first()
                .asString()
                .contains("/moede/" + held.meeting().id() + "/referat")
                .doesNotContain(HeldMeeting.CLOSED_WORD);
        assertThat(lettersTo(waiting)).isEmpty();
    }

    @Test
    void whoeverIsAskedToAdoptIsRemindedUntilTheyHave() {
        var yesterday = LocalDateTime.now(clock).minusDays(1).withNano(0);
        Held held = meetings.closed(meetings.open(meetings.begun(yesterday)));
        drafts.choose(held.karen(), held.committee(), AdoptionWay.CHAIR, "Udvalget vil det");
        DraftStanding standing = drafts.make(held.karen(), held.meeting(), DraftOrder.PLAIN);
        assertThat(remindersOf(held.birgit())).isEmpty();
        assertThat(toAdopt.of(held.birgit()).orElseThrow().lines())
                .extracting(DayCard.Line::address)
                .containsExactly("/moede/" + held.meeting().id() + "/referat");
        assertThat(toAdopt.of(held.vagn())).isEmpty();
        assertThat(awaitedLater(held.birgit(), standing)).isTrue();
        assertThat(awaitedLater(held.vagn(), standing)).isFalse();
        DraftStanding adopted =
                adoptions.adopt(held.birgit(), held.meeting(), standing.draft().id());
        assertThat(awaitedLater(held.birgit(), adopted)).isFalse();
        assertThat(toAdopt.of(held.birgit())).isEmpty();
    }

    @Test
    void aCorrectionSaysThatItIsOne() {
        Held held = meetings.closed();
        giveAddress(held.vagn());
        drafts.choose(held.karen(), held.committee(), AdoptionWay.CHAIR, "Udvalget vil det");
        publish(held, DraftOrder.PLAIN);
        assertThat(lettersTo(held.vagn())).last().asString().contains("Referatet er udsendt");
        meetings.mend(held, "Godkendt med en ændring.");
        publish(held, new DraftOrder("En skrivefejl", Map.of()));
        assertThat(lettersTo(held.vagn()))
                .last()
                .asString()
                .contains("Rettet referat", "rettet udgave")
                .doesNotContain("En skrivefejl");
    }

    private void publish(Held held, DraftOrder order) {
        UUID read = drafts.make(held.karen(), held.meeting(), order).draft().id();
        adoptions.adopt(held.birgit(), held.meeting(), read);
        releases.release(held.karen(), held.meeting(), read, null);
    }

    private boolean awaitedLater(Reader reader, DraftStanding standing) {
        return reminders.isAwaited(reader, standing, LocalDate.now(clock).plusDays(14));
    }

    private List<Reminder> remindersOf(Reader reader) {
        return reminders.reminders(reader, vocabulary.in(Language.DA), any -> true, true);
    }

    private void giveAddress(Reader reader) {
        readings.asClerk(() -> jdbc.sql("update person set email = ? where id = ?")
                .params(UUID.randomUUID() + "@bakkedal.example", Office.id(reader))
                .update());
    }

    private List<String> lettersTo(Reader reader) {
        return readings.asClerk(() -> jdbc.sql("select letter::text from mail where person_id = ?")
                .param(Office.id(reader))
                .query(String.class)
                .list());
    }
}
