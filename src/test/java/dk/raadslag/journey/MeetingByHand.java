package dk.raadslag.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.SelectOption;
import dk.raadslag.paper.file.Files;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/** A meeting made through the screens alone, from its cases to its minutes. */
final class MeetingByHand {

    private final Window secretary;
    private final Page page;
    private final String committee;
    private String paper = "";

    MeetingByHand(Window secretary, String committee) {
        this.secretary = secretary;
        this.page = secretary.page();
        this.committee = committee;
    }

    /** A field of a case, in the keys that write it. */
    record Written(String field, List<String> lines) {

        static Written of(String field, String... lines) {
            return new Written(field, List.of(lines));
        }
    }

    /** Plans a meeting and begins its agenda with nothing on it; answers its address. */
    String planEmpty(String day, String start, String place) {
        String agenda = plan(day, start, place);
        for (int standing = page.locator(".agenda-item").count(); standing > 0; standing--)
            page.locator("button[formaction$=fjernelse]").first().click();
        return agenda;
    }

    /** Plans a meeting and begins its agenda; answers its address. */
    String plan(String day, String start, String place) {
        page.navigate("/udvalg/" + committee + "/moedeplan/nyt");
        page.locator("#dato").fill(day);
        page.locator("#start").fill(start);
        page.locator("#sted").fill(place);
        page.locator("input[name=ekstra]").uncheck();
        page.locator("main form button.primary").click();
        page.navigate("/dagsordener");
        page.locator("main a[href^='/dagsordener/']")
                .filter(new Locator.FilterOptions().setHasText(inWords(day)))
                .first()
                .click();
        String agenda = page.url();
        page.locator("form[action^='/dagsordener'] button.primary").click();
        return agenda;
    }

    /** Begins the agenda of the committee's next meeting; answers its address. */
    String beginNext(String name) {
        page.navigate("/dagsordener");
        page.locator("main a[href^='/dagsordener/']:has-text('" + name + "')")
                .first()
                .click();
        String agenda = page.url();
        page.locator("form[action^='/dagsordener'] button.primary").click();
        return agenda;
    }

    /** Files the items without a case under this number. */
    void file(String caseNumber) {
        page.navigate("/udvalg/" + committee + "/aarshjul");
        page.locator("#sagsnummer").fill(caseNumber);
        page.locator("form[action$=nummerering] button").click();
        assertThat(page.locator("#sagsnummer")).hasValue(caseNumber);
    }

    private static String inWords(String day) {
        return LocalDate.parse(day).format(DateTimeFormatter.ofPattern("d. MMMM yyyy", Locale.of("da")));
    }

    void write(String title, String caseNumber, String mover, Written... fields) {
        page.navigate("/sager/ny");
        page.locator("#udvalg").selectOption(committee);
        page.locator("form[action='/sager/ny'] button").click();
        page.locator("#titel").fill(title);
        page.locator("form[action='/sager'] button.primary").click();
        assertThat(page.locator("h1")).hasText(title);
        paper = page.url();
        for (Written field : fields) write(field);
        page.locator("aside a[href$=oplysninger]").click();
        page.locator("#sagsnummer").fill(caseNumber);
        page.locator("#indstiller").fill(mover);
        page.locator("form[action$=oplysninger] button.primary").click();
    }

    private void write(Written field) {
        Locator editor = page.locator("#editor-" + field.field());
        editor.locator("[role=textbox]").click();
        page.waitForTimeout(100);
        type(page, field.lines());
        assertThat(editor).containsText("Gemt");
    }

    private static void type(Page page, List<String> lines) {
        for (int line = 0; line < lines.size(); line++) {
            if (line > 0) page.keyboard().press("Enter");
            page.keyboard().type(lines.get(line));
        }
    }

    /** To the case that was written last. */
    void attach(String name) {
        page.navigate(paper + "/bilag");
        page.locator("#filer").setInputFiles(new FilePayload(name + ".docx", "", Files.docx()));
        page.locator("form[action$='/bilag'] button").click();
        assertThat(page.locator("section[id^='bilag-'] h2")).containsText(name);
    }

    void put(String agenda, String... titles) {
        page.navigate(agenda);
        for (String title : titles)
            page.locator("li:has(button[name=sag])")
                    .filter(new Locator.FilterOptions().setHasText(title))
                    .locator("button[name=sag]")
                    .click();
        secretary.look("agenda of " + committee);
    }

    void add(String title) {
        page.locator("#nyt-titel").fill(title);
        page.locator("form[action$='/punkter'] button").click();
    }

    void send(String agenda) {
        page.navigate(agenda + "/udsendelse");
        release();
    }

    /** From the page before an agenda goes out. */
    void release() {
        for (Locator each : page.locator("input[name^=grund-]").all()) each.fill("Aftalt med ledelsen");
        if (page.locator("#sent").count() > 0) page.locator("#sent").fill("Sagen kunne ikke vente");
        page.locator("form[action$='/udsendelse'] button.primary").click();
        assertThat(page.locator("#udsendt")).isVisible();
    }

    void open(String meeting, String... apologies) {
        page.navigate(meeting + "/gang");
        page.locator("#aabning-dag").check();
        page.locator("form[action$='/aabning'] button").click();
        page.navigate(meeting + "/fremmoede");
        for (String name : apologies) {
            Locator row =
                    page.locator("table.attendance tbody tr").filter(new Locator.FilterOptions().setHasText(name));
            row.locator("button[formaction$='/afbud']").click();
            assertThat(row.locator(".noted")).containsText("Afbud");
        }
        page.locator("form[action$='/alle'] button").click();
    }

    void refer(String meeting, int item, String to, String... lines) {
        write(meeting, item, lines);
        if (page.locator("#udfald-valg").isHidden())
            page.locator("#udfald summary").click();
        page.locator("#udfald-valg").selectOption("REFERRED");
        page.locator("#udfald-udvalg").selectOption(new SelectOption().setLabel(to));
        secretary.look("referring");
        page.locator("#udfald .outcome-form button").click();
        assertThat(page.locator("#punkter li").nth(item - 1).locator(".state.good"))
                .isVisible();
    }

    void decide(String meeting, int item, String outcome, String... lines) {
        write(meeting, item, lines);
        if (page.locator("#punkter li").nth(item - 1).locator(".state.good").count() > 0) return;
        if (page.locator("#udfald-valg").isHidden())
            page.locator("#udfald summary").click();
        page.locator("#udfald-valg").selectOption(outcome);
        page.locator("#udfald .outcome-form button").click();
        assertThat(page.locator("#punkter li").nth(item - 1).locator(".state").first())
                .isVisible();
    }

    private void write(String meeting, int item, String... lines) {
        page.navigate(meeting);
        page.locator("#punkter li a").nth(item - 1).click();
        Locator text = page.locator("#editor-beslutning [role=textbox]");
        assertThat(text).isVisible();
        text.click();
        type(page, List.of(lines));
        assertThat(page.locator("#editor-beslutning .editor-state")).hasClass("editor-state state good");
        page.reload();
    }

    void close(String meeting) {
        page.navigate(meeting + "/gang");
        page.locator("#opfoelgning input[value=ingen]").check();
        page.locator("form[action$='/lukning'] button").click();
        assertThat(page.locator("#genaabning-grund")).isVisible();
        page.navigate(meeting + "/referat");
        page.locator("form[action$='/udkast'] button").first().click();
    }

    static void adopt(Window who, String meeting) {
        who.page().navigate(meeting + "/referat");
        who.page().locator("form[action$='/godkendelse'] button").first().click();
    }

    /** Answers the bytes of the minutes as they are printed. */
    byte[] publish(String meeting) {
        page.navigate(meeting + "/referat");
        for (Locator each : page.locator("input[name^=grund-]").all()) each.fill("Aftalt med ledelsen");
        page.locator("form[action$='/udsendelse'] button").first().click();
        page.locator("section[aria-labelledby=hvor-langt] p a").first().click();
        secretary.look("minutes of " + committee);
        return page.request().get(page.url() + ".pdf").body();
    }
}
