package dk.raadslag.journey;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The screens of help, in the town as it stands before anybody has done anything in it. */
final class HelpScreens {

    private static final String VISITOR = "";
    private static final String AMINA = HelpDrafts.AMINA;
    private static final String KAREN = "Karen Holst";
    private static final String RIKKE = "Rikke Uldal";
    private static final String JONAS = "Jonas Fenger";
    private static final String BIKES = HelpDrafts.BIKES;
    private static final String DUTY = HelpDrafts.DUTY;
    private static final String WEEK = "Evaluering af den fleksible arbejdsuge";
    private static final String COUNCIL = "/udvalg/kommunalbestyrelsen/2025-04-29/referat";
    private static final String FIELD = "section.paper-field:has(#felt-presentation)";
    private static final String EDITOR = HelpDrafts.EDITOR;
    private static final String TEXT = HelpDrafts.TEXT;

    static final List<HelpScreen> ALL = List.of(
            HelpScreen.at("soegning", VISITOR, "/soeg?q=cykelsti", "main"),
            HelpScreen.at("om-moedet", VISITOR, COUNCIL, ".edition-aside"),
            HelpScreen.at("sagens-gang", VISITOR, "/sag/04.04.00-p20-2-2025", ".case-way"),
            HelpScreen.at("lukket-punkt", VISITOR, COUNCIL + "/punkt/13", "main article"),
            HelpScreen.of("sag-begynd", AMINA, "main > .stack", HelpScreens::begin),
            HelpScreen.of("sag-felt", AMINA, FIELD, page -> paper(page, BIKES, "")),
            HelpScreen.of("sag-felter", AMINA, "aside section:has(#felter)", page -> paper(page, BIKES, "")),
            HelpScreen.of("sag-tabel", AMINA, EDITOR, HelpScreens::inTable),
            HelpScreen.of("sag-billede", AMINA, "dialog[open]", HelpScreens::picture),
            HelpScreen.of("sag-kle", AMINA, ".kle", HelpScreens::subject),
            HelpScreen.of("sag-udvalg", AMINA, "#udvalg", page -> paper(page, WEEK, "/oplysninger")),
            HelpScreen.of("sag-bilag", AMINA, "main > .stack", page -> paper(page, BIKES, "/bilag")),
            HelpScreen.of("sag-send", AMINA, "section:has(> #send)", page -> paper(page, BIKES, "/godkendelse")),
            HelpScreen.of("sag-vej", AMINA, "section:has(> #trin)", page -> paper(page, WEEK, "/godkendelse")),
            HelpScreen.of("sag-forslag", AMINA, EDITOR + " .editor-suggestions", page -> paper(page, WEEK, "")),
            HelpScreen.of("sag-kommentar", AMINA, FIELD + " .comments", page -> paper(page, DUTY, "")),
            HelpScreen.of("sag-korrektur", AMINA, EDITOR + " .editor-proof", HelpScreens::findings),
            HelpScreen.of("sag-historik", AMINA, "main > .card", page -> paper(page, BIKES, "/historik")),
            HelpScreen.of("vaerktoejslinje", AMINA, EDITOR + " .editor-toolbar", page -> paper(page, BIKES, "")),
            HelpScreen.at("min-dag", RIKKE, "/min-dag", "main section:has(#venter)"),
            HelpScreen.of(
                    "afgoer", RIKKE, "section[aria-labelledby^=afgoer]", page -> paper(page, WEEK, "/godkendelse")),
            HelpScreen.of("forslag-skriv", RIKKE, EDITOR, page -> paper(page, WEEK, "")),
            HelpScreen.of("fravaer-nyt", RIKKE, "form[action='/min-dag/fravaer']", HelpScreens::away),
            HelpScreen.at("aarshjul-emne", KAREN, "/udvalg/oekonomiudvalget/aarshjul", "section:has(> #nyt-emne)"),
            HelpScreen.of("dagsorden-punkter", KAREN, "section:has(> #punkter)", page -> agenda(page, "")),
            HelpScreen.of(
                    "dagsorden-port", KAREN, "section:has(> #forhindringer)", page -> agenda(page, "/udsendelse")),
            HelpScreen.of("import-gennemsyn", JONAS, ".preview", HelpScreens::handIn),
            HelpScreen.at("traek-tilbage", JONAS, COUNCIL + "/tilbagetraekning", "form:has(#reason)"),
            HelpScreen.of("skabelon-felt", JONAS, "#felt-0", HelpScreens::template),
            HelpScreen.of("vej-trin", JONAS, "#trin-1", HelpScreens::route),
            HelpScreen.at("korrektur-valg", JONAS, "/administration/korrektur", "main .field:has(#vaegt-linkText)"),
            HelpScreen.at("adgang-ny", JONAS, "/administration/adgange/ny", "main form"),
            HelpScreen.at("udvalg-medlem", JONAS, "/administration/udvalg/chefforum", "form[action$='/medlemmer']"));

    private HelpScreens() {}

    /** The one that is begun. */
    private static void agenda(Page page, String part) {
        page.navigate("/dagsordener");
        String address =
                page.locator("main a:has-text('Økonomiudvalget')").first().getAttribute("href");
        page.navigate(address + part);
    }

    private static void paper(Page page, String title, String part) {
        page.navigate("/min-dag");
        String address = page.locator("main li a[href^='/sager/']", new Page.LocatorOptions().setHasText(title))
                .first()
                .getAttribute("href")
                .replaceFirst("(/sager/\\d+).*", "$1");
        page.navigate(address + part);
        if (part.isEmpty()) page.locator(EDITOR + " [role=toolbar]").waitFor();
    }

    private static void begin(Page page) {
        page.navigate("/sager/ny?udvalg=chefforum");
        page.locator("#titel").fill("Ny vagtordning i hjemmeplejen");
    }

    private static void inTable(Page page) {
        paper(page, WEEK, "");
        page.locator(TEXT + " td").first().click();
        page.locator(EDITOR + " [data-tool=rowAfter]").waitFor();
    }

    private static void picture(Page page) {
        paper(page, BIKES, "");
        page.locator(EDITOR + " [data-tool=figure]").click();
        page.locator("dialog[open]").waitFor();
    }

    private static void subject(Page page) {
        paper(page, BIKES, "/oplysninger");
        page.locator("[data-kle] summary").click();
        page.locator("#kle-q").fill("tider");
        page.locator("#kle-fundne button").first().waitFor();
    }

    private static void handIn(Page page) {
        page.navigate("/administration/import");
        page.locator("#filer").setInputFiles(new FilePayload[] {
            minutes("torveraadet.txt", "REFERAT Torverådet d. 12-03-2025\n\n"), minutes("uden dato.txt", "")
        });
        page.locator("main button.primary").click();
        page.locator(".acts").waitFor();
    }

    private static FilePayload minutes(String name, String head) {
        String text = head + "Punkt 1: Stibroen\n\nBeslutning\n\nGodkendt.\n";
        return new FilePayload(name, "text/plain", text.getBytes(StandardCharsets.UTF_8));
    }

    private static void template(Page page) {
        page.navigate("/administration/skabeloner");
        page.locator("main .rows a").first().click();
        page.locator("#felt-0").waitFor();
    }

    private static void findings(Page page) {
        paper(page, DUTY, "");
        page.locator(EDITOR + " .proof-item").nth(1).waitFor();
    }

    private static void away(Page page) {
        page.navigate("/min-dag/fravaer");
        page.locator("#fra").fill("2026-12-21");
        page.locator("#til").fill("2027-01-03");
        Locator mads = page.locator("#stedfortraeder option", new Page.LocatorOptions().setHasText("Mads Ørskov"));
        page.locator("#stedfortraeder").selectOption(mads.getAttribute("value"));
    }

    private static void route(Page page) {
        page.navigate("/administration/godkendelsesveje");
        page.locator("main .rows a").first().click();
        page.locator("#trin-1").waitFor();
    }
}
