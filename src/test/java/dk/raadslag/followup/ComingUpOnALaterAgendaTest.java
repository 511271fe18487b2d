package dk.raadslag.followup;

import static dk.raadslag.followup.Agreeing.task;
import static org.assertj.core.api.Assertions.assertThat;

import dk.raadslag.access.Reader;
import dk.raadslag.agenda.Agenda;
import dk.raadslag.agenda.AgendaItem;
import dk.raadslag.agenda.Agendas;
import dk.raadslag.agenda.DispatchOrder;
import dk.raadslag.agenda.Dispatches;
import dk.raadslag.agenda.Doors;
import dk.raadslag.agenda.Offer;
import dk.raadslag.followup.Agreeing.Town;
import dk.raadslag.paper.Office;
import dk.raadslag.proceedings.Attendances;
import dk.raadslag.proceedings.Proceedings;
import dk.raadslag.publication.EditionKind;
import dk.raadslag.publication.Editions;
import dk.raadslag.publication.Item;
import dk.raadslag.publication.PublishedItem;
import dk.raadslag.store.RaadslagTest;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

@RaadslagTest(database = "papers")
@Import({Office.class, Agreeing.class})
@SuppressWarnings("NullAway.Init")
class ComingUpOnALaterAgendaTest {

    private static final String OPEN = "Tæl cyklerne";

    /** Stands in the task of a closed item only. */
    private static final String CANARY = "Sangdrosslen";

    @Autowired
    private Agreeing agreeing;

    @Autowired
    private FollowUps followUps;

    @Autowired
    private Agendas agendas;

    @Autowired
    private Dispatches dispatches;

    @Autowired
    private Editions editions;

    @Autowired
    private Proceedings proceedings;

    @Autowired
    private Doors doors;

    @Autowired
    private Attendances attendances;

    private Town town;

    @BeforeEach
    void send() {
        town = agreeing.sentOut();
    }

    private long note(long item, String what) {
        return followUps.note(town.karen(), town.meeting(), item, task(what, town.amina()));
    }

    private Agenda begin() {
        return agendas.begin(town.karen(), town.next());
    }

    private static List<String> followUp(Agenda agenda) {
        return agenda.items().stream()
                .filter(AgendaItem.FollowUp.class::isInstance)
                .map(item -> ((AgendaItem.FollowUp) item).title())
                .toList();
    }

    private String printedTo(Reader reader) {
        dispatches.send(town.karen(), town.next(), DispatchOrder.of(EditionKind.AGENDA));
        return editions.ofMeeting(reader, town.next().id()).stream()
                .flatMap(edition -> editions.current(reader, edition.address()).stream())
                .flatMap(edition -> edition.items().stream())
                .map(PublishedItem::item)
                .map(Item::toString)
                .reduce("", String::concat);
    }

    @Test
    void whatIsDueByTheMeetingComesWhenItsAgendaIsBegun() {
        note(town.path(), OPEN);
        assertThat(followUp(begin())).containsExactly("Opfølgning");
    }

    @Test
    void nothingComesForWhatIsDoneOrDueLater() {
        followUps.report(town.amina(), note(town.path(), OPEN), "", true);
        long later = note(town.path(), OPEN);
        followUps.move(town.karen(), later, town.next().startsAt().toLocalDate().plusDays(1), "Ferie");
        assertThat(followUp(begin())).isEmpty();
        assertThat(agendas.offers(town.karen(), town.next())).isEmpty();
    }

    @Test
    void anAgendaThatHasBegunIsOfferedIt() {
        begin();
        note(town.path(), OPEN);
        assertThat(agendas.offers(town.karen(), town.next()))
                .containsExactly(new Offer(Offer.Why.FOLLOW_UP, "Opfølgning"));
        assertThat(followUp(agendas.takeUp(town.karen(), town.next()))).hasSize(1);
        assertThat(agendas.offers(town.karen(), town.next())).isEmpty();
    }

    @Test
    void itPrintsWhatIsAboutOpenItemsAndNothingOfOthers() {
        note(town.path(), OPEN);
        note(town.closed(), CANARY);
        begin();
        for (Reader reader : List.of(Reader.ANONYMOUS, town.mads(), town.vagn()))
            assertThat(printedTo(reader))
                    .contains(OPEN, "12. marts 2031", "under Opfølgning")
                    .doesNotContain(CANARY)
                    .as("what the public reads names nobody")
                    .doesNotContain("Amina Kaya");
    }

    @Test
    void whatTheMeetingClosedOrSomebodyIsKeptFromIsNotPrinted() {
        note(town.path(), OPEN);
        note(town.other(), CANARY);
        proceedings.open(town.karen(), town.meeting());
        doors.decide(town.karen(), town.meeting(), town.path(), true);
        attendances.recuse(town.karen(), town.meeting(), Office.id(town.vagn()), town.other(), "Ejer nabogården");
        begin();
        assertThat(printedTo(town.karen())).doesNotContain(OPEN, CANARY).contains("under Opfølgning");
    }
}
