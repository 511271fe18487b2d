package dk.raadslag.publication.web;

import dk.raadslag.publication.Edition;
import dk.raadslag.publication.EditionSummary;
import java.util.List;
import java.util.stream.Stream;

/**
 * The page of an agenda or minutes.
 *
 * @param siblings the other documents of the same meeting
 * @param versions how many editions of the document there are
 */
public record EditionView(Edition edition, List<EditionSummary> siblings, int versions, boolean mayWithdraw) {

    public EditionView {
        siblings = List.copyOf(siblings);
    }

    public String pdf() {
        EditionSummary summary = edition.summary();
        return (edition.current() ? summary.path() : summary.address().versionPath(summary.number())) + ".pdf";
    }

    /** What the page says changes when one of these does. */
    List<String> hashes() {
        return Stream.concat(Stream.of(edition.summary()), siblings.stream())
                .map(EditionSummary::hash)
                .toList();
    }
}
