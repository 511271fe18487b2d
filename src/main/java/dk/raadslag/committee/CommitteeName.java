package dk.raadslag.committee;

/** A committee's name as it is kept and sought. */
final class CommitteeName {

    private CommitteeName() {}

    /** Without spaces around it and with one between the words. */
    static String plain(String name) {
        return name.strip().replaceAll("\\s+", " ");
    }
}
