package dk.raadslag.publication.web;

import dk.raadslag.publication.EditionSummary;
import java.util.List;

/** Minutes with the titles of a few items by which one knows them. */
public record Headline(EditionSummary edition, List<String> titles) {

    public Headline {
        titles = List.copyOf(titles);
    }
}
