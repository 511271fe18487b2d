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
@DisplayName("At skrive beslutninger, mens mødet holdes")
@SuppressWarnings("NullAway.Init")
class RecordingDecisionsJourney {

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

    private Reader reader(String name) {
        long id = readings.asClerk(() -> people.named(name).getFirst().id());
        return readers.ofPerson(id).orElseThrow();
    }

    /** A meeting of the management group that is under way: two items, and other business. */
    private Meeting underWay(int year) {
        Reader karen = reader("Karen Holst");
        Meeting meeting = readings.asClerk(() -> {
            Committee committee = committees.bySlug("chefforum").orElseThrow();
            var at = LocalDateTime.of(year, 3, 12, 9, 0);
            return meetings.plan(karen, new NewMeeting(committee, at, true, null, "Lokale 2"));
        });
        List<NewItem> items = List.of(
                new NewItem(ItemKind.PLAIN, "Orientering om julens åbningstider", 10),
                new NewItem(ItemKind.PLAIN, "Fælles indkøb af elcykler", 20),
                new NewItem(ItemKind.PLAIN, "Eventuelt", null));
        agendas.begin(karen, meeting, items);
        Map<Long, String> reasons = agendas.of(karen, meeting).orElseThrow().items().stream()
                .collect(Collectors.toMap(AgendaItem::id, _ -> "Aftalt"));
        dispatches.send(karen, meeting, new DispatchOrder(EditionKind.AGENDA, "Aftalt", reasons));
        proceedings.open(karen, meeting);
        attendances.allArrive(karen, meeting);
        return meeting;
    }

    @ParameterizedTest(name = "{0} punkter bredt, på {1}")
    @CsvSource({"1366, da", "820, en"})
    @DisplayName("Fra første punkt til eventuelt, mens andre følger med")
    void from_the_first_item_to_the_last_while_others_follow(int width, String language) {
        Meeting meeting = underWay(2000 + width / 10);
        String address = "/moede/" + meeting.id();
        try (Chromium chromium = new Chromium();
                Window karen = chromium.window("http://localhost:" + port, width, language);
                Window mads = chromium.window("http://localhost:" + port, width, language)) {
            karen.become("Karen Holst");
            mads.become("Mads Ørskov");
            mads.open(address);
            Page page = karen.open(address);
            byPhraseAndKeyboard(page);
            karen.look("decided by a phrase");
            assertThat(mads.page().locator("#referat")).containsText("Chefforum tog orienteringen til efterretning.");
            withoutNetwork(karen);
            vote(karen);
            dissent(karen);
            nothing(karen);
            inAnotherOrder(karen);
            behindClosedDoors(karen);
            assertThat(mads.page().locator("#referat")).containsText("Cyklerne er for dyre.");
            mads.look("meeting followed by a member");
        }
    }

    private static Locator text(Page page) {
        return page.locator("#editor-beslutning [role=textbox]");
    }

    private static Locator item(Page page, int number) {
        return page.locator("#punkter li").nth(number - 1);
    }

    private static Locator phrase(Page page, String words) {
        return page.locator(".phrases button", new Page.LocatorOptions().setHasText(words));
    }

    private static void byPhraseAndKeyboard(Page page) {
        assertThat(text(page)).isVisible();
        phrase(page, "efterretning").focus();
        page.keyboard().press("Enter");
        assertThat(text(page)).hasText("Chefforum tog orienteringen til efterretning.");
        assertThat(item(page, 1).locator(".state").first()).hasClass("state good");
        phrase(page, "næste møde").focus();
        page.keyboard().press("Enter");
        assertThat(text(page)).hasText("Punktet blev udsat til næste møde.");
        assertThat(item(page, 1).locator(".state").first()).hasClass("state accent");
        phrase(page, "efterretning").click();
        assertThat(item(page, 1).locator(".state").first()).hasClass("state good");
    }

    private static void withoutNetwork(Window karen) {
        Page page = karen.page();
        item(page, 2).locator("a").click();
        assertThat(text(page)).isVisible();
        page.context().setOffline(true);
        text(page).click();
        page.keyboard().type("Chefforum godkendte indkøbet.");
        assertThat(page.locator("#editor-beslutning .editor-state")).hasClass("editor-state state warn");
        page.context().setOffline(false);
        assertThat(page.locator("#editor-beslutning .editor-state")).hasClass("editor-state state good");
        Locator confirm = page.locator("#udfald button[value=APPROVED]");
        assertThat(confirm).isVisible();
        karen.look("decision in free words");
        confirm.click();
        assertThat(item(page, 2).locator(".state").first()).hasClass("state good");
    }

    private static void vote(Window karen) {
        Page page = karen.page();
        page.locator("#afstemning summary").click();
        page.locator("#spoergsmaal").fill("Skal cyklerne købes?");
        page.locator("#for").fill("99");
        page.locator("#afstemning form[action$=afstemninger] .buttons button").click();
        assertThat(page.locator("#afvist")).isVisible();
        assertThat(page.locator("#spoergsmaal")).hasValue("Skal cyklerne købes?");
        karen.look("vote refused");
        page.locator("#for").fill("8");
        page.locator("#afstemning form[action$=afstemninger] .buttons button").click();
        assertThat(page.locator(".ballot")).isVisible();
    }

    private static void dissent(Window karen) {
        Page page = karen.page();
        page.locator("#udtalelser summary").click();
        page.locator("#udtalelse-person").selectOption(new SelectOption().setIndex(1));
        page.locator("#udtalelse-tekst").fill("Cyklerne er for dyre.");
        page.locator("#udtalelser form[action$=udtalelser] .buttons button").click();
        assertThat(page.locator(".statement")).containsText("Cyklerne er for dyre.");
        karen.look("vote and dissent");
    }

    private static void behindClosedDoors(Window karen) {
        Page page = karen.page();
        page.locator("#doere summary").click();
        page.locator("#neutral").fill("En sag om et indkøb");
        page.locator("#doere form button").click();
        assertThat(page.locator("#grund")).hasAttribute("aria-invalid", "true");
        assertThat(page.locator("#neutral")).hasValue("En sag om et indkøb");
        karen.look("doors without a reason");
        page.locator("#grund").selectOption(new SelectOption().setIndex(1));
        page.locator("#doere form button").click();
        assertThat(page.locator("#editor-aaben-beslutning [role=textbox]")).isVisible();
        karen.look("doors closed");
    }

    private static void inAnotherOrder(Window karen) {
        Page page = karen.page();
        page.locator("#raekkefoelge summary").click();
        page.locator("#nyt-punkt-titel").fill(" ");
        page.locator("form[action$=nyt-punkt] button").click();
        assertThat(page.locator("#nyt-punkt-titel")).hasAttribute("aria-invalid", "true");
        page.locator("#nyt-punkt-titel").fill("Nyt fra Sundhed og Omsorg");
        page.locator("form[action$=nyt-punkt] button").click();
        assertThat(item(page, 3)).containsText("Nyt fra Sundhed og Omsorg");
        page.locator(".live-order li").nth(2).locator("button[value=op]").press("Enter");
        assertThat(item(page, 2)).containsText("Nyt fra Sundhed og Omsorg");
        assertThat(item(page, 2).locator(".number")).hasText("4.");
        karen.look("agenda in another order");
    }

    private static void nothing(Window karen) {
        Page page = karen.page();
        item(page, 3).locator("a").click();
        page.locator("#udfald button[value=NOTHING]").click();
        assertThat(page.locator("#udfald .state")).hasText(karen.danish() ? "Intet at beslutte" : "Nothing to decide");
        assertThat(page.locator("#udfald button[value=NOTHING]")).hasCount(0);
    }
}
