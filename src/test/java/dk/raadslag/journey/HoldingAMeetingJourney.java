package dk.raadslag.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;

@JourneyTest
@DisplayName("At holde et møde")
class HoldingAMeetingJourney {

    private static final int TARGET = 44;

    @LocalServerPort
    int port;

    @ParameterizedTest(name = "{0} punkter bredt, på {1}")
    @CsvSource({"1366, da", "820, en"})
    @DisplayName("Fremmøde, punkter og lukning noteres af sekretæren")
    void attendance_items_and_closing_are_noted_by_the_secretary(int width, String language) {
        try (Chromium chromium = new Chromium();
                Window karen = chromium.window("http://localhost:" + port, width, language)) {
            karen.become("Karen Holst");
            Page page = karen.page();
            String meeting = sentOut(page, language.equals("da") ? 0 : 1);
            page.navigate("/moede/" + meeting + "/gang");
            karen.look("course before the meeting");
            page.locator("#aabning-dag").check();
            page.locator("form[action$='/aabning'] button").click();
            page.locator("form[action$='/gang/punkt'] button").first().click();
            karen.look("course with an item on the floor");
            attend(page, karen, meeting);
            decide(page, meeting);
            close(page, karen, meeting);
        }
    }

    private static String sentOut(Page page, int which) {
        page.navigate("/dagsordener");
        page.locator("main a:has-text('KommuneMED')").nth(which).click();
        String address = page.url();
        page.locator("form[action^='/dagsordener'] button.primary").click();
        page.navigate(address + "/udsendelse");
        if (page.locator("#sent").count() > 0) page.locator("#sent").fill("Sagen kom for sent");
        page.locator("form[action$='/udsendelse'] button.primary").click();
        assertThat(page.locator("#udsendt")).isVisible();
        return address.substring(address.lastIndexOf('/') + 1);
    }

    private static void attend(Page page, Window karen, String meeting) {
        page.navigate("/moede/" + meeting + "/fremmoede");
        karen.look("attendance begun");
        Locator rows = page.locator("table.attendance tbody tr");
        rows.nth(1).locator("button[formaction$='/afbud']").click();
        assertThat(page.locator("main [role=status]")).isVisible();
        assertThat(rows.nth(1).locator(".noted")).containsText(karen.danish() ? "Afbud" : "Apologies");
        rows.nth(2).locator("button[formaction$='/forsinkelse']").click();
        page.locator("form[action$='/alle'] button").click();
        assertThat(page.locator(".page-head .state.good")).isVisible();
        page.locator("form[action$='/alle'] button")
                .waitFor(new Locator.WaitForOptions()
                        .setState(com.microsoft.playwright.options.WaitForSelectorState.DETACHED));
        rows.nth(3).locator("details:has(form[action$='/inhabilitet']) summary").click();
        rows.nth(3).locator("input[name=grund]").fill("Har et barn på skolen");
        rows.nth(3).locator("form[action$='/inhabilitet'] button").press("Enter");
        assertThat(rows.nth(3).locator(".noted")).containsText("Har et barn på skolen");
        page.locator("#gaest-navn").fill("Niels Fjord");
        page.locator("#gaest-titel").fill("Konsulent");
        page.locator("form[action$='/gaester'] button").click();
        assertThat(rows.last()).containsText("Niels Fjord");
        page.locator("#gaest-navn").fill("niels fjord");
        page.locator("form[action$='/gaester'] button").click();
        assertThat(page.locator("main [role=alert]")).isVisible();
        assertThat(page.locator("#gaest-navn")).hasValue("niels fjord");
        rows.nth(2).locator("button[value=nu]").press("Enter");
        assertThat(rows.nth(2).locator(".noted li")).hasCount(2);
        assertThat(page.locator("section[aria-labelledby=referat]")).containsText("Der var afbud fra");
        rows.nth(2).locator("details:has(input[type=time]) summary").click();
        karen.look("attendance noted");
        rows.nth(2).locator("form[action$='/rettelse'] select").selectOption(new String[] {"begyndelse"});
        rows.nth(2).locator("form[action$='/rettelse'] button").click();
        rows.nth(1).locator("form[action$='/fortrydelse'] button").click();
        assertThat(rows.nth(1).locator(".noted li")).hasCount(0);
        assertTargets(page);
    }

    /** A finger on a tablet hits what it aims at. */
    private static void assertTargets(Page page) {
        for (Locator target : page.locator("main .attendance button:visible, main .attendance summary:visible")
                .all())
            assertThat(target.boundingBox().height).as(target.innerText()).isGreaterThanOrEqualTo(TARGET);
    }

    private static void decide(Page page, String meeting) {
        page.navigate("/moede/" + meeting);
        int items = page.locator("#punkter li a").count();
        for (int item = 0; item < items; item++) {
            page.locator("#punkter li a").nth(item).click();
            page.locator("#udfald button[value=NOTHING]").click();
            assertThat(page.locator("#udfald button[value=NOTHING]")).hasCount(0);
        }
    }

    private static void close(Page page, Window karen, String meeting) {
        page.navigate("/moede/" + meeting + "/gang");
        page.locator("form[action$='/lukning'] button").click();
        assertThat(page.locator("#opfoelgning .error-text")).isVisible();
        page.locator("#opfoelgning input[value=ingen]").check();
        page.locator("form[action$='/lukning'] button").click();
        assertThat(page.locator("#genaabning-grund")).isVisible();
        karen.look("course of a closed meeting");
        page.navigate("/moede/" + meeting + "/fremmoede");
        assertThat(page.locator("main table button")).hasCount(0);
        page.navigate("/moede/" + meeting + "/gang");
        page.locator("#genaabning-grund").fill("Et navn manglede");
        page.locator("form[action$='/genaabning'] button").click();
        assertThat(page.locator("main")).containsText("Et navn manglede");
    }
}
