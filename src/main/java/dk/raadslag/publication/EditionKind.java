package dk.raadslag.publication;

/** What an edition is an edition of. */
public enum EditionKind {
    AGENDA("dagsorden"),
    SUPPLEMENTARY_AGENDA("tillaegsdagsorden"),
    MINUTES("referat");

    private final String address;

    EditionKind(String address) {
        this.address = address;
    }

    /** The word that stands for this kind in an address. */
    public String address() {
        return address;
    }
}
