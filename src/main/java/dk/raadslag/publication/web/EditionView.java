package dk.raadslag.publication.web;

import dk.raadslag.publication.Edition;
import dk.raadslag.publication.EditionSummary;
import java.util.List;
import java.util.stream.Stream;

/**
 * The page of an agenda or minutes.
 *
 * @param siblings the other documents of the same meeting
 * @param versions the document's editions, newest first; a withdrawn one is not among them
 * @param administrator whether it is shown to one
 * @param shutOut how many items its reader is shut out from
 */
public record EditionView(
        Edition edition,
        List<EditionSummary> siblings,
        List<EditionSummary> versions,
        boolean administrator,
        int shutOut) {

    public EditionView {
        siblings = List.copyOf(siblings);
        versions = List.copyOf(versions);
    }

    public int newest() {
        return versions.getFirst().number();
    }

    /** Of its files, without what kind they are. */
    public String file() {
        EditionSummary summary = edition.summary();
        return edition.current() ? summary.path() : summary.address().versionPath(summary.number());
    }

    /** What the page says changes when one of these does. */
    List<String> hashes() {
        return Stream.of(List.of(edition.summary()), versions, siblings)
                .flatMap(List::stream)
                .map(EditionSummary::hash)
                .toList();
    }
}
