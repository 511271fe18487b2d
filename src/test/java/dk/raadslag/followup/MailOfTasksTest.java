package dk.raadslag.followup;

import static dk.raadslag.followup.Agreeing.SOON;
import static dk.raadslag.followup.Agreeing.task;
import static org.assertj.core.api.Assertions.assertThat;

import dk.raadslag.access.Reader;
import dk.raadslag.access.Readings;
import dk.raadslag.followup.Agreeing.Town;
import dk.raadslag.mail.Reminder;
import dk.raadslag.paper.Office;
import dk.raadslag.proceedings.Proceedings;
import dk.raadslag.store.RaadslagTest;
import dk.raadslag.web.Language;
import dk.raadslag.web.Vocabulary;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

@RaadslagTest(database = "papers")
@Import({Office.class, Agreeing.class})
@SuppressWarnings("NullAway.Init")
class MailOfTasksTest {

    private static final String CANARY = "Sangdrosslen";

    @Autowired
    private Agreeing agreeing;

    @Autowired
    private FollowUps followUps;

    @Autowired
    private TaskReminders reminders;

    @Autowired
    private Proceedings proceedings;

    @Autowired
    private Readings readings;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Vocabulary vocabulary;

    private Town town;
    private long id;

    @BeforeEach
    void note() {
        town = agreeing.sentOut();
        for (Reader reader : List.of(town.amina(), town.mads(), town.karen())) giveAddress(reader);
        proceedings.open(town.karen(), town.meeting());
        agreeing.decideAll(town);
        id = followUps.note(town.karen(), town.meeting(), town.closed(), task(CANARY, town.amina()));
        followUps.note(town.karen(), town.meeting(), town.path(), task("Skriv til naboerne", town.karen()));
    }

    private void close() {
        proceedings.close(town.karen(), town.meeting(), Map.of("opfoelgning", "aftalt"));
    }

    @Test
    void whoeverIsGivenATaskIsToldOnceWhenTheMeetingIsOverAndNotWhatItIs() {
        assertThat(tasksMailedTo(town.amina())).isEmpty();
        close();
        assertThat(tasksMailedTo(town.amina()))
                .singleElement()
                .asString()
                .contains("/opfoelgning/" + id, "1. april 2031")
                .doesNotContain(CANARY, "Møllegården");
        assertThat(tasksMailedTo(town.karen())).isEmpty();
        proceedings.reopen(town.karen(), town.meeting(), "Skrivefejl");
        close();
        assertThat(tasksMailedTo(town.amina())).hasSize(1);
    }

    @Test
    void whoeverItIsHandedToAfterwardsIsToldAtOnce() {
        close();
        followUps.handOver(town.karen(), id, Office.id(town.mads()));
        assertThat(tasksMailedTo(town.mads())).singleElement().asString().doesNotContain(CANARY);
    }

    @Test
    void itsOwnerIsRemindedWhileItIsOpenAndNotOfWhatItIs() {
        assertThat(remindersOf(town.amina()))
                .singleElement()
                .satisfies(reminder -> assertThat(reminder.entry().toString())
                        .contains(town.committee().name(), "/opfoelgning/" + id)
                        .doesNotContain(CANARY));
        followUps.report(town.amina(), id, "", true);
        assertThat(remindersOf(town.amina())).isEmpty();
    }

    private List<Reminder> remindersOf(Reader reader) {
        return reminders.reminders(reader, vocabulary.in(Language.DA), SOON::equals, true);
    }

    private void giveAddress(Reader reader) {
        readings.asClerk(() -> jdbc.sql("update person set email = ? where id = ?")
                .params(UUID.randomUUID() + "@bakkedal.example", Office.id(reader))
                .update());
    }

    private List<String> tasksMailedTo(Reader reader) {
        return readings.asClerk(() -> jdbc
                .sql("select letter::text from mail where person_id = ?")
                .param(Office.id(reader))
                .query(String.class)
                .list()
                .stream()
                .filter(letter -> letter.contains("/opfoelgning/"))
                .toList());
    }
}
