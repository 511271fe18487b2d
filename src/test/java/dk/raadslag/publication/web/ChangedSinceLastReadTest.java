package dk.raadslag.publication.web;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import dk.raadslag.access.Reader;
import dk.raadslag.access.Readings;
import dk.raadslag.access.Role;
import dk.raadslag.access.Token;
import dk.raadslag.committee.Committee;
import dk.raadslag.meeting.Meeting;
import dk.raadslag.meeting.Meetings;
import dk.raadslag.meeting.Slot;
import dk.raadslag.publication.EditionKind;
import dk.raadslag.publication.Item;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ReadingSiteTest
@SuppressWarnings("NullAway.Init")
class ChangedSinceLastReadTest {

    private static final LocalDate DAY = LocalDate.of(2025, 3, 12);
    private static final Item BRIDGE = Shelf.item("1", "Stibroen", "25/1", "Broen er tre meter bred.");
    private static final Item BATH = Shelf.item("2", "Havnebadet", "25/2", "Badet åbner i juni.");
    private static final Item SNOW = Shelf.item("3", "Snerydning", "25/3", "Sneen ryddes.");

    @Autowired
    Shelf shelf;

    @Autowired
    Visit visit;

    @Autowired
    Readings readings;

    @Autowired
    Meetings meetings;

    Committee council;
    String agenda = "";
    Reader vagn = Reader.ANONYMOUS;

    @BeforeEach
    void read() {
        council = shelf.committee("Læseudvalget " + UUID.randomUUID());
        agenda = "/udvalg/" + council.slug() + "/2025-03-12/dagsorden";
        vagn = reader();
        publish(BRIDGE, BATH, SNOW);
    }

    private Reader reader() {
        Reader employee = shelf.employee(Role.READER);
        Set<Token> tokens = new HashSet<>(employee.tokens());
        tokens.add(Token.person(requireNonNull(employee.personId())));
        return new Reader(employee.personId(), employee.name(), employee.roles(), tokens);
    }

    private void publish(Item... items) {
        shelf.publish(council, DAY, EditionKind.AGENDA, items);
    }

    private Document opened(Reader reader) {
        return visit.page(reader, agenda);
    }

    @Test
    void tellsWhatHasChangedSinceTheEditionTheReaderLastRead() {
        assertThat(opened(vagn).select("#siden-sidst")).isEmpty();
        publish(BRIDGE, BATH, Shelf.item("4", "Nyt hegn", "25/4", "Hegnet."));
        publish(
                Shelf.item("1", "Stibroen", "25/1", "Broen er fire meter bred."),
                BATH,
                Shelf.item("4", "Nyt hegn", "25/4", "Hegnet."));

        for (int again = 0; again < 2; again++) {
            Document page = opened(vagn);
            assertThat(page.select("#siden-sidst ~ p a").attr("href")).isEqualTo(agenda + "/udgave/1");
            assertThat(page.select(".change h3").eachText())
                    .containsExactly("Punkt 1: Stibroen", "Punkt 4: Nyt hegn", "Punkt 3: Snerydning");
            assertThat(page.select(".change ins").text()).contains("fire");
        }
    }

    @Test
    void nothingIsToldToWhoeverReadsItForTheFirstTimeOrIsNotLoggedIn() {
        opened(vagn);
        opened(Reader.ANONYMOUS);
        publish(BRIDGE, BATH);
        assertThat(opened(reader()).select("#siden-sidst")).isEmpty();
        assertThat(opened(Reader.ANONYMOUS).select("#siden-sidst")).isEmpty();
        assertThat(opened(vagn).select(".change h3").eachText()).containsExactly("Punkt 3: Snerydning");
    }

    @Test
    void whatWasMovedIsSaidToBe() {
        opened(vagn);
        publish(SNOW, BRIDGE, BATH);
        Document page = opened(vagn);
        assertThat(page.select(".change h3").eachText()).containsExactly("Punkt 3: Snerydning");
        assertThat(page.select(".change .state").eachText()).containsExactly("Punktet er flyttet");
    }

    @Test
    void aMeetingMovedAfterItsAgendaWentOutIsSaidToBe() {
        assertThat(opened(Reader.ANONYMOUS).select("#moedet-nu")).isEmpty();
        Meeting meeting = meeting();
        var later = new Slot(meeting.startsAt().plusDays(7), null, "Spinderiet");
        readings.asClerk(() -> meetings.move(Reader.program("Sekretæren"), meeting, later, "Salen er optaget."));
        assertThat(opened(Reader.ANONYMOUS).select(".notice").text())
                .contains("19. marts 2025", "Spinderiet", "Salen er optaget.");

        readings.asClerk(() -> meetings.cancel(Reader.program("Sekretæren"), meeting(), "For få sager."));
        assertThat(opened(Reader.ANONYMOUS).select(".notice.stop").text()).contains("For få sager.");
    }

    private Meeting meeting() {
        return readings.as(
                Reader.ANONYMOUS,
                () -> meetings.byAddress(council.slug(), "2025-03-12").orElseThrow());
    }
}
