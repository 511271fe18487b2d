package dk.raadslag.publication;

import java.util.List;

/**
 * An edition with every row of it and who may read each, for those who keep an index.
 *
 * @param live false when it is superseded or withdrawn
 */
public record FiledEdition(EditionSummary summary, boolean live, List<FiledItem> items) {

    public FiledEdition {
        items = List.copyOf(items);
    }
}
