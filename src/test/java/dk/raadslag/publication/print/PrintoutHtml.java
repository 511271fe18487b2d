package dk.raadslag.publication.print;

/** The page a PDF is made of, for comparing with other makers of PDF. */
public final class PrintoutHtml {

    private PrintoutHtml() {}

    public static String of(EditionPdf pdf, Printout printout) {
        return pdf.html(printout, new Illustrations(printout.pictures(), Integer.MAX_VALUE));
    }
}
