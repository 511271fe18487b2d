package dk.raadslag.publication;

import java.util.List;

/** What an edition is an edition of. */
public enum EditionKind {
    AGENDA("dagsorden"),
    SUPPLEMENTARY_AGENDA("tillaegsdagsorden"),
    /** Minutes before they are adopted, for those who sit in the committee; current until the minutes are there. */
    DRAFT_MINUTES("referatudkast"),
    MINUTES("referat");

    /** What is listed and searched; drafts are found at their meeting only. */
    public static final List<EditionKind> LISTED = List.of(AGENDA, SUPPLEMENTARY_AGENDA, MINUTES);

    private final String address;

    EditionKind(String address) {
        this.address = address;
    }

    public boolean isAgenda() {
        return this == AGENDA || this == SUPPLEMENTARY_AGENDA;
    }

    /** The word that stands for this kind in an address. */
    public String address() {
        return address;
    }
}
