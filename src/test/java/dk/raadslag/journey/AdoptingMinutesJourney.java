package dk.raadslag.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import dk.raadslag.access.People;
import dk.raadslag.access.Reader;
import dk.raadslag.access.Readers;
import dk.raadslag.access.Readings;
import dk.raadslag.agenda.AgendaItem;
import dk.raadslag.agenda.Agendas;
import dk.raadslag.agenda.DispatchOrder;
import dk.raadslag.agenda.Dispatches;
import dk.raadslag.agenda.ItemKind;
import dk.raadslag.agenda.NewItem;
import dk.raadslag.committee.Committee;
import dk.raadslag.committee.Committees;
import dk.raadslag.meeting.Meeting;
import dk.raadslag.meeting.Meetings;
import dk.raadslag.meeting.NewMeeting;
import dk.raadslag.minutes.Passage;
import dk.raadslag.minutes.Recording;
import dk.raadslag.paper.Save;
import dk.raadslag.proceedings.Attendances;
import dk.raadslag.proceedings.Proceedings;
import dk.raadslag.publication.EditionKind;
import dk.raadslag.richtext.Block.Paragraph;
import dk.raadslag.richtext.RichText;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@JourneyTest
@DisplayName("At godkende et referat")
@SuppressWarnings("NullAway.Init")
class AdoptingMinutesJourney {

    @LocalServerPort
    int port;

    @Autowired
    private Readings readings;

    @Autowired
    private Readers readers;

    @Autowired
    private People people;

    @Autowired
    private Committees committees;

    @Autowired
    private Meetings meetings;

    @Autowired
    private Agendas agendas;

    @Autowired
    private Dispatches dispatches;

    @Autowired
    private Proceedings proceedings;

    @Autowired
    private Attendances attendances;

    @Autowired
    private Recording recording;

    /** A meeting of the management group that is over, and has decided all. */
    private Meeting held(int year) {
        long id = readings.asClerk(() -> people.named("Karen Holst").getFirst().id());
        Reader karen = readers.ofPerson(id).orElseThrow();
        Meeting meeting = readings.asClerk(() -> {
            Committee committee = committees.bySlug("chefforum").orElseThrow();
            var at = LocalDateTime.of(year, 5, 14, 9, 0);
            return meetings.plan(karen, new NewMeeting(committee, at, true, null, "Lokale 2"));
        });
        agendas.begin(
                karen,
                meeting,
                List.of(
                        new NewItem(ItemKind.PLAIN, "Sommerens åbningstider", 10),
                        new NewItem(ItemKind.PLAIN, "Eventuelt", null)));
        dispatches.send(karen, meeting, new DispatchOrder(EditionKind.AGENDA, "Aftalt", Map.of()));
        proceedings.open(karen, meeting);
        attendances.allArrive(karen, meeting);
        for (AgendaItem item : agendas.of(karen, meeting).orElseThrow().items()) {
            var words = RichText.of(Paragraph.of("Chefforum tog orienteringen til efterretning."));
            recording.write(karen, meeting, item.id(), Passage.DECISION, new Save<>(0, UUID.randomUUID(), words));
        }
        proceedings.close(karen, meeting, Map.of("opfoelgning", "ingen"));
        return meeting;
    }

    @ParameterizedTest(name = "{0} punkter bredt, på {1}")
    @CsvSource({"1366, da", "820, en"})
    @DisplayName("Fra det, mødet noterede, til et referat, som alle kan læse")
    void from_what_was_recorded_to_minutes_for_all(int width, String language) {
        String address = "/moede/" + held(2000 + width / 10).id() + "/referat";
        try (Chromium chromium = new Chromium();
                Window karen = chromium.window("http://localhost:" + port, width, language);
                Window mads = chromium.window("http://localhost:" + port, width, language);
                Window helle = chromium.window("http://localhost:" + port, width, language)) {
            karen.become("Karen Holst");
            mads.become("Mads Ørskov");
            helle.become("Helle Skovlund");
            Page secretary = karen.open(address);
            for (String proof : List.of("/proeve.pdf", "/proeve-for-alle.pdf"))
                assertThat(secretary.locator("a[href$='" + proof + "']")).isVisible();
            press(secretary, "/udkast");
            karen.look("draft of minutes");
            assertThat(secretary.locator("form[action$='/udkast']")).hasCount(0);
            assertThat(secretary.locator("#rettes + p + .buttons a")).isVisible();
            remark(mads, address);
            answer(karen, address);
            Page chair = helle.open(address);
            press(chair, "/godkendelse");
            assertThat(chair.locator("form[action$='/godkendelse']")).hasCount(0);
            helle.look("minutes adopted");
            karen.open(address);
            press(secretary, "/udsendelse");
            assertThat(secretary.locator("form[action$='/udsendelse']")).hasCount(0);
            karen.look("minutes published");
            secretary.locator("section[aria-labelledby=hvor-langt] p a").first().click();
            assertThat(secretary.locator("main")).containsText("tog orienteringen til efterretning");
        }
    }

    private static void press(Page page, String form) {
        page.locator("form[action$='" + form + "'] button").first().click();
    }

    private static void remark(Window mads, String address) {
        Page page = mads.open(address);
        page.locator("#tekst").fill("");
        press(page, "/bemaerkninger");
        assertThat(page.locator("#tekst")).hasAttribute("aria-invalid", "true");
        mads.look("remark without words");
        page.locator("#tekst").fill("Det var kun halvdelen af august.");
        press(page, "/bemaerkninger");
        assertThat(page.locator("main")).containsText("Det var kun halvdelen af august.");
    }

    private static void answer(Window karen, String address) {
        Page page = karen.open(address);
        assertThat(page.locator("form[action$='/udsendelse']")).hasCount(0);
        page.locator("textarea[name=svar]").fill("Det står i bilaget.");
        press(page, "/svar");
        assertThat(page.locator("main")).containsText("Det står i bilaget.");
    }
}
