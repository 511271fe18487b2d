package dk.raadslag.journey;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import dk.raadslag.paper.file.Files;

/** The drafts that help shows beside those of the town, written once, before the first picture. */
final class HelpDrafts {

    static final String AMINA = "Amina Kaya";
    static final String BIKES = "Cykelparkering ved rådhuset";
    static final String DUTY = "Fælles vagtplan i hjemmeplejen";
    static final String EDITOR = "#editor-presentation";
    static final String TEXT = EDITOR + " [role=textbox]";

    private static final int SETTLED = 120;
    private static final String BIKES_TEXT = "Der er 40 pladser ved rådhuset, og de er fyldt hver morgen."
            + " Forvaltningen foreslår 60 pladser mere, hvoraf 20 er overdækkede.";
    private static final String PRICE = "2 mio. kr. om året.";
    private static final String DUTY_TEXT =
            "Komunens fire enheder får en fælles vagtplan den [DATO?]. Det koster " + PRICE;

    private HelpDrafts() {}

    static void prepare(Window amina) {
        amina.become(AMINA);
        Page page = amina.page();
        write(page, BIKES, BIKES_TEXT);
        attach(page);
        write(page, DUTY, DUTY_TEXT);
        comment(page);
    }

    private static void write(Page page, String title, String text) {
        page.navigate("/sager/ny?udvalg=chefforum");
        page.locator("#titel").fill(title);
        page.locator("form[action='/sager'] button.primary").click();
        page.locator(TEXT).click();
        page.waitForTimeout(SETTLED);
        page.keyboard().type(text);
        page.locator(EDITOR + " .editor-foot", new Page.LocatorOptions().setHasText("Gemt"))
                .waitFor();
    }

    private static void attach(Page page) {
        page.locator("#filer").setInputFiles(new FilePayload[] {
            new FilePayload("Kort over pladserne.pdf", "application/pdf", Files.PDF),
            new FilePayload("Notat om priser.docx", "", Files.docx())
        });
        page.locator("form[action$='/bilag'] button").click();
        page.locator("a[href$='.docx']").waitFor();
    }

    private static void comment(Page page) {
        for (int n = 0; n < 2 * PRICE.length() && !selected(page).equals(PRICE); n++)
            page.keyboard().press("Shift+ArrowLeft");
        page.waitForTimeout(SETTLED);
        page.keyboard().press("Control+Alt+m");
        page.waitForTimeout(SETTLED);
        page.keyboard().type("Er det med moms? @kar");
        page.locator(".paper-field [role=listbox]").waitFor();
        page.keyboard().press("Enter");
        page.keyboard().press("Control+Enter");
        page.locator(".comment-thread").waitFor();
    }

    /** A busy browser may lose a key. */
    private static String selected(Page page) {
        return (String) page.evaluate("getSelection().toString()");
    }
}
