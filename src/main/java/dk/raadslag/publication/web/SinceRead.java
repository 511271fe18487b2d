package dk.raadslag.publication.web;

import dk.raadslag.publication.EditionAddress;
import java.util.List;

/**
 * What has changed in an agenda since its reader last read it.
 *
 * @param number of the edition read then
 */
public record SinceRead(EditionAddress address, int number, List<ItemChange> changes) {

    public SinceRead {
        changes = List.copyOf(changes);
    }
}
