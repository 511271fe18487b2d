package dk.raadslag.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;

@JourneyTest
@DisplayName("At planlægge møder")
class PlanningMeetingsJourney {

    private static final String PRIMARY = "main form button.primary";

    @LocalServerPort
    int port;

    @ParameterizedTest(name = "{0} punkter bredt, på {1}")
    @CsvSource({"1366, da, 2061", "820, en, 2062"})
    @DisplayName("Fra et tomt år til en plan med et flyttet og et aflyst møde")
    void from_an_empty_year_to_a_plan(int width, String language, int year) {
        try (Chromium chromium = new Chromium();
                Window karen = chromium.window("http://localhost:" + port, width, language);
                Window rasmus = chromium.window("http://localhost:" + port, width, language)) {
            karen.become("Karen Holst");
            Page page = karen.open("/udvalg/kommunemed");
            page.locator("main a[href$=moedeplan]").click();
            karen.look("meeting plan");

            planTheYear(karen, page, year);
            assertThat(page.locator("main tbody tr")).hasCount(10);
            karen.look("a planned year");

            page.locator("main tbody tr").nth(1).locator("a[href*=moedeplan]").click();
            page.locator("#dato").fill(year + "-03-10");
            page.locator("form[action$=flytning] button").click();
            karen.look("move without a reason");
            page.locator("#grund").fill("Direktøren er på kursus.");
            page.locator("form[action$=flytning] button").click();
            assertThat(page.locator("main .page-head .state.warn")).hasCount(1);
            karen.look("a moved meeting");

            page.locator(".breadcrumbs a[href$=moedeplan]").click();
            page.navigate("http://localhost:" + port + "/udvalg/kommunemed/moedeplan?aar=" + year);
            page.locator("main tbody tr").nth(2).locator("a[href*=moedeplan]").click();
            page.locator("#hvorfor").fill("Der er for få punkter.");
            page.locator("form[action$=aflysning] button").click();
            assertThat(page.locator("main .page-head .state.stop")).hasCount(1);
            karen.look("a cancelled meeting");

            planOne(karen, page, year);
            setDeadlines(karen, page);
            karen.open("/udvalg/kommunemed/moedeplan?aar=" + year);
            assertThat(page.locator("main .state.accent")).hasCount(1);

            rasmus.become("Rasmus Toft Lauridsen");
            Page his = rasmus.open("/udvalg/kommunemed/moedeplan?aar=" + year);
            assertThat(his.locator("main .state.stop")).hasCount(1);
            assertThat(his.locator("main a[href$=serie]")).hasCount(0);
            his.locator("main a[href='/min-dag/kalender']").click();
            his.locator("main form button").first().click();
            assertThat(his.locator("#adresse")).hasCount(1);
            rasmus.look("own calendar");
            his.locator("form[action$=lukning] button").click();
            assertThat(his.locator("form[action$=lukning]")).hasCount(0);
        }
    }

    private static void planTheYear(Window karen, Page page, int year) {
        page.locator("main a[href$=serie]").click();
        page.locator("input[name=rytme][value=maaned]").check();
        page.locator("main form button").click();
        karen.look("series with errors");
        page.locator("#fra").fill(year + "-01-01");
        page.locator("#til").fill(year + "-12-31");
        page.locator("#nummer").selectOption("-1");
        page.locator("#ugedag").selectOption("4");
        page.locator("#start").fill("13:00");
        page.locator("#slut").fill("15:30");
        page.locator("#sted").fill("Mødelokale 1");
        page.locator("#link").fill("https://moede.bakkedal.example/med");
        page.locator(PRIMARY).last().click();
        assertThat(page.locator("main tbody tr")).hasCount(11);
        page.locator("main tbody tr").last().locator("input[type=checkbox]").uncheck();
        karen.look("series before it is planned");
        page.locator("form[method=post] " + "button.primary").click();
    }

    private static void planOne(Window karen, Page page, int year) {
        karen.open("/udvalg/kommunemed/moedeplan/nyt");
        page.locator(PRIMARY).click();
        karen.look("one meeting with errors");
        page.locator("#dato").fill(year + "-05-12");
        page.locator("#start").fill("22:00");
        page.locator("#slut").fill("00:30");
        page.locator("input[name=ekstra]").check();
        page.locator(PRIMARY).click();
    }

    private static void setDeadlines(Window karen, Page page) {
        karen.open("/udvalg/kommunemed/moedeplan/frister");
        page.locator("#udsendt").fill("12");
        page.locator(PRIMARY).click();
        karen.look("deadlines with errors");
        page.locator("#udsendt").fill("3");
        page.locator(PRIMARY).click();
        assertThat(page.locator("main .notice.good")).hasCount(1);
    }
}
