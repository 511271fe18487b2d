package dk.raadslag.publication.print;

/** Prints nothing: its memory holds no page at all. */
public final class SmallPress {

    private SmallPress() {}

    public static EditionPdf pdf() {
        return new EditionPdf(Workroom.within(0));
    }
}
