package dk.raadslag.journey;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import dk.raadslag.paper.file.Files;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The screens of help, in the town as it stands before anybody has done anything in it. */
final class HelpScreens {

    private static final String VISITOR = "";
    private static final String AMINA = "Amina Kaya";
    private static final String RIKKE = "Rikke Uldal";
    private static final String JONAS = "Jonas Fenger";
    private static final String BIKES = "Cykelparkering ved rådhuset";
    private static final String BIKES_TEXT = "Der er 40 pladser ved rådhuset, og de er fyldt hver morgen."
            + " Forvaltningen foreslår 60 pladser mere, hvoraf 20 er overdækkede.";
    private static final String WEEK = "Evaluering af den fleksible arbejdsuge";
    private static final String COUNCIL = "/udvalg/kommunalbestyrelsen/2025-04-29/referat";
    private static final String FIELD = "section.paper-field:has(#felt-presentation)";
    private static final String EDITOR = "#editor-presentation";
    private static final String TEXT = EDITOR + " [role=textbox]";

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
            HelpScreen.of("sag-udvalg", AMINA, "form[action$='/udvalg']", page -> paper(page, WEEK, "/oplysninger")),
            HelpScreen.of("sag-bilag", AMINA, "main > .stack", page -> paper(page, BIKES, "/bilag")),
            HelpScreen.of("sag-send", AMINA, "section:has(> #send)", page -> paper(page, BIKES, "/godkendelse")),
            HelpScreen.of("sag-vej", AMINA, "section:has(> #trin)", page -> paper(page, WEEK, "/godkendelse")),
            HelpScreen.of("sag-forslag", AMINA, EDITOR + " .editor-suggestions", page -> paper(page, WEEK, "")),
            HelpScreen.of("sag-historik", AMINA, "main > .card", page -> paper(page, BIKES, "/historik")),
            HelpScreen.of("vaerktoejslinje", AMINA, EDITOR + " .editor-toolbar", page -> paper(page, BIKES, "")),
            HelpScreen.at("min-dag", RIKKE, "/min-dag", "main section:has(#venter)"),
            HelpScreen.of(
                    "afgoer", RIKKE, "section[aria-labelledby^=afgoer]", page -> paper(page, WEEK, "/godkendelse")),
            HelpScreen.of("forslag-skriv", RIKKE, EDITOR, page -> paper(page, WEEK, "")),
            HelpScreen.of("import-gennemsyn", JONAS, ".preview", HelpScreens::handIn),
            HelpScreen.at("traek-tilbage", JONAS, COUNCIL + "/tilbagetraekning", "form:has(#reason)"),
            HelpScreen.of("skabelon-felt", JONAS, "#felt-0", HelpScreens::template),
            HelpScreen.at("adgang-ny", JONAS, "/administration/adgange/ny", "main form"),
            HelpScreen.at("udvalg-medlem", JONAS, "/administration/udvalg/chefforum", "form[action$='/medlemmer']"));

    private HelpScreens() {}

    /** What is done once, before the first picture. */
    static void prepare(Window amina) {
        amina.become(AMINA);
        Page page = amina.page();
        page.navigate("/sager/ny?udvalg=chefforum");
        page.locator("#titel").fill(BIKES);
        page.locator("form[action='/sager'] button.primary").click();
        page.locator(TEXT).click();
        page.waitForTimeout(100);
        page.keyboard().type(BIKES_TEXT);
        page.locator(EDITOR + " .editor-foot", new Page.LocatorOptions().setHasText("Gemt"))
                .waitFor();
        attach(page);
    }

    private static void attach(Page page) {
        page.locator("#filer").setInputFiles(new FilePayload[] {
            new FilePayload("Kort over pladserne.pdf", "application/pdf", Files.PDF),
            new FilePayload("Notat om priser.docx", "", Files.docx())
        });
        page.locator("form[action$='/bilag'] button").click();
        page.locator("a[href$='.docx']").waitFor();
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
}
