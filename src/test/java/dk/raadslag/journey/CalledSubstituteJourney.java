package dk.raadslag.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import dk.raadslag.access.People;
import dk.raadslag.access.Reader;
import dk.raadslag.access.Readers;
import dk.raadslag.access.Readings;
import dk.raadslag.committee.Committees;
import dk.raadslag.committee.Membership;
import dk.raadslag.committee.MembershipRole;
import dk.raadslag.committee.NewMembership;
import java.time.Clock;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@JourneyTest
@DisplayName("At være kaldt ind som suppleant")
@SuppressWarnings("NullAway.Init")
class CalledSubstituteJourney {

    private static final String SUBSTITUTE = "Rikke Uldal";
    private static final String ABSENT = "Mads Ørskov";
    private static final LocalDate DAY = LocalDate.of(2034, 5, 17);

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
    private Clock clock;

    private Reader secretary() {
        return readings.asClerk(() ->
                readers.ofPerson(people.named("Karen Holst").getFirst().id()).orElseThrow());
    }

    /** Access follows the day: she is the committee's substitute today too. */
    private Membership seat() {
        return readings.asClerk(() -> committees.addMember(
                secretary(),
                new NewMembership(
                        committees.bySlug("chefforum").orElseThrow().id(),
                        people.named(SUBSTITUTE).getFirst().id(),
                        MembershipRole.SUBSTITUTE,
                        null,
                        LocalDate.now(clock).minusDays(1),
                        DAY.plusYears(1),
                        null)));
    }

    private void unseat(Membership membership) {
        readings.asClerk(() -> {
            committees.endMembership(
                    secretary(), membership, LocalDate.now(clock).minusDays(1));
            return membership;
        });
    }

    @Test
    @DisplayName("Mødet følges og referatet underskrives, når man er kaldt ind, og ikke før")
    void follows_and_signs_once_called() {
        Membership seat = seat();
        try (Chromium chromium = new Chromium();
                Window karen = chromium.window("http://localhost:" + port, 1366, "da");
                Window rikke = chromium.window("http://localhost:" + port, 820, "da")) {
            karen.become("Karen Holst");
            rikke.become(SUBSTITUTE);
            MeetingByHand forum = new MeetingByHand(karen, "chefforum");
            String agenda = forum.planEmpty(DAY.toString(), "09:00", "Mødelokale 2");
            String meeting = agenda.replace("/dagsordener/", "/moede/");
            forum.add("Sommerfesten på rådhuset");
            forum.send(agenda);
            supplement(karen, agenda, forum);
            forum.open(meeting, ABSENT);
            assertThat(rikke.open(path(meeting)).locator("main")).not().containsText("Sommerfesten");
            call(karen, meeting);

            Page page = rikke.open(path(meeting));
            assertThat(page.locator("main")).containsText("Nye parkeringspladser");
            rikke.look("meeting followed by a substitute");
            forum.decide(meeting, 1, "APPROVED", "Sommerfesten holdes i juni.");
            forum.decide(meeting, 2, "APPROVED", "Der anlægges ti pladser.");
            forum.close(meeting);
            sign(karen, rikke, meeting);
        } finally {
            unseat(seat);
        }
    }

    private static void supplement(Window karen, String agenda, MeetingByHand forum) {
        karen.page().navigate(agenda);
        forum.add("Nye parkeringspladser");
        Page page = karen.page();
        page.navigate(agenda + "/udsendelse");
        page.locator("input[name=slags][value=SUPPLEMENTARY_AGENDA]").check();
        karen.look("before a supplementary agenda goes out");
        forum.release();
        page.locator("#udsendt ~ ul a").first().click();
        assertThat(page.locator("main")).containsText("Nye parkeringspladser");
        assertThat(page.locator("main")).not().containsText("Sommerfesten på rådhuset");
        karen.look("supplementary agenda");
    }

    private static void call(Window karen, String meeting) {
        Page page = karen.page();
        page.navigate(meeting + "/fremmoede");
        Locator row = page.locator("table.attendance tbody tr").filter(new Locator.FilterOptions().setHasText(ABSENT));
        row.locator("details:has(select[name=stedfortraeder]) summary").click();
        row.locator("select[name=stedfortraeder]").selectOption(new SelectOption().setLabel(SUBSTITUTE));
        karen.look("substitute called");
        row.locator("form[action$='/stedfortraeder'] button").click();
        assertThat(page.locator("table.attendance")).containsText(SUBSTITUTE);
    }

    private static void sign(Window karen, Window rikke, String meeting) {
        Page page = karen.page();
        page.navigate(meeting + "/referat");
        adoptBy(page, "SIGNATURES");
        karen.look("minutes to be signed");
        Page hers = rikke.open(path(meeting) + "/referat");
        assertThat(hers.locator("form[action$='/underskrift']")).isVisible();
        rikke.look("signature asked of a substitute");
        hers.locator("form[action$='/underskrift'] button").first().click();
        assertThat(hers.locator("form[action$='/underskrift']")).hasCount(0);
        rikke.look("signed by a substitute");
        adoptBy(page, "CHAIR");
    }

    private static void adoptBy(Page page, String way) {
        page.locator("details:has(#formgrund) summary").click();
        page.locator("input[name=form][value=" + way + "]").check();
        page.locator("#formgrund").fill("Alle var med til at aftale det");
        page.locator("form:has(#formgrund) button").click();
        assertThat(page.locator("details:has(#formgrund)")).not().hasAttribute("open", "");
        assertThat(page.locator("input[name=form][value=" + way + "]")).isChecked();
    }

    private static String path(String address) {
        return address.replaceFirst("https?://[^/]+", "");
    }
}
