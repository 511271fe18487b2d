package dk.raadslag.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
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
import dk.raadslag.proceedings.Attendances;
import dk.raadslag.proceedings.Proceedings;
import dk.raadslag.publication.EditionKind;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@JourneyTest
@DisplayName("At følge op på det, der blev aftalt")
@SuppressWarnings("NullAway.Init")
class FollowingUpJourney {

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

    private Reader karen() {
        long id = readings.asClerk(() -> people.named("Karen Holst").getFirst().id());
        return readers.ofPerson(id).orElseThrow();
    }

    private Meeting meeting(Reader karen, int year, int month) {
        return readings.asClerk(() -> {
            Committee committee =
                    committees.bySlug("afdelingsmed-aeldre-og-sundhed").orElseThrow();
            var at = LocalDateTime.of(year, month, 14, 9, 0);
            return meetings.plan(karen, new NewMeeting(committee, at, true, null, "Lokale 3"));
        });
    }

    private Meeting underWay(Reader karen, int year) {
        Meeting meeting = meeting(karen, year, 3);
        agendas.begin(
                karen,
                meeting,
                List.of(
                        new NewItem(ItemKind.PLAIN, "Sommerens ferieplan", 10),
                        new NewItem(ItemKind.PLAIN, "Eventuelt", null)));
        Map<Long, String> reasons = agendas.of(karen, meeting).orElseThrow().items().stream()
                .collect(Collectors.toMap(AgendaItem::id, _ -> "Aftalt"));
        dispatches.send(karen, meeting, new DispatchOrder(EditionKind.AGENDA, "Aftalt", reasons));
        proceedings.open(karen, meeting);
        attendances.allArrive(karen, meeting);
        return meeting;
    }

    @ParameterizedTest(name = "{0} punkter bredt, på {1}")
    @CsvSource({"1366, da", "820, en"})
    @DisplayName("Fra mødet, hvor det aftales, til næste møde, hvor det tages op")
    void from_the_meeting_that_agrees_to_the_next_one(int width, String language) {
        Reader clerk = karen();
        Meeting meeting = underWay(clerk, 2000 + width / 10);
        Meeting next = meeting(clerk, 2000 + width / 10, 4);
        try (Chromium chromium = new Chromium();
                Window karen = chromium.window("http://localhost:" + port, width, language);
                Window mads = chromium.window("http://localhost:" + port, width, language)) {
            karen.become("Karen Holst");
            mads.become("Mads Ørskov");
            note(karen, meeting);
            close(karen, meeting);
            report(mads, "Halvdelen har meldt ind.", false);
            comesUp(karen, next);
            report(mads, "Alle har meldt ind.", true);
            assertThat(mads.page().locator(".page-head .state.good")).isVisible();
            mads.open("/opfoelgning");
        }
    }

    private static void note(Window karen, Meeting meeting) {
        Page page = karen.open("/moede/" + meeting.id());
        page.locator("#opfoelgning summary").click();
        page.locator("#opgave").fill("Saml ferieønskerne ind");
        page.locator("#opfoelgning details button").click();
        assertThat(page.locator("#afvist")).isVisible();
        assertThat(page.locator("#ansvarlig")).hasAttribute("aria-invalid", "true");
        assertThat(page.locator("#opgave")).hasValue("Saml ferieønskerne ind");
        karen.look("task refused");
        page.locator("#ansvarlig").selectOption(new SelectOption().setLabel(label(page)));
        page.locator("#opfoelgning details button").click();
        Locator task = page.locator("#opfoelgning .statement");
        assertThat(task).containsText("Mads Ørskov");
        assertThat(task).containsText("14");
        karen.look("task noted");
    }

    private static String label(Page page) {
        return page.locator("#ansvarlig option", new Page.LocatorOptions().setHasText("Mads Ørskov"))
                .textContent()
                .strip();
    }

    private static void close(Window karen, Meeting meeting) {
        Page page = karen.page();
        for (int item = 0; item < 2; item++) {
            page.navigate("/moede/" + meeting.id());
            page.locator("#punkter li a").nth(item).click();
            page.locator("#udfald button[value=NOTHING]").click();
            assertThat(page.locator("#udfald button[value=NOTHING]")).hasCount(0);
        }
        page.navigate("/moede/" + meeting.id() + "/gang");
        assertThat(page.locator("#opfoelgning")).containsText("Saml ferieønskerne ind");
        assertThat(page.locator("#opfoelgning input[value=ingen]")).hasCount(0);
        page.locator("form[action$='/lukning'] button").click();
        assertThat(page.locator("#opfoelgning .error-text")).isVisible();
        karen.look("asked about follow-up");
        page.locator("#opfoelgning input[value=aftalt]").check();
        page.locator("form[action$='/lukning'] button").click();
        assertThat(page.locator("#genaabning-grund")).isVisible();
    }

    private static void report(Window mads, String words, boolean done) {
        Page page = mads.open("/min-dag");
        page.locator("main a:has-text('Saml ferieønskerne ind')").first().click();
        page.locator("form[action$='/tilbagemelding'] button").click();
        assertThat(page.locator("#tekst")).hasAttribute("aria-invalid", "true");
        mads.look("report refused");
        page.locator("#tekst").fill(words);
        if (done) page.locator("input[name=loest]").check();
        page.locator("form[action$='/tilbagemelding'] button").click();
        assertThat(page.locator("main")).containsText(words);
        mads.look("reported");
    }

    private static void comesUp(Window karen, Meeting next) {
        Page page = karen.open("/opfoelgning/udvalg/afdelingsmed-aeldre-og-sundhed");
        page.locator("main a:has-text('Saml ferieønskerne ind')").first().click();
        assertThat(page.locator("main")).containsText("Halvdelen har meldt ind.");
        page.locator("summary").nth(1).click();
        karen.look("task of a committee");
        page.navigate("/dagsordener/" + next.id());
        page.locator("form[action^='/dagsordener'] button.primary").click();
        assertThat(page.locator(".agenda-item h3")
                        .getByText("Opfølgning", new Locator.GetByTextOptions().setExact(true)))
                .isVisible();
        karen.look("agenda with follow-up");
    }
}
