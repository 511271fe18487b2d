package dk.raadslag.publication.web;

import dk.raadslag.publication.Edition;
import dk.raadslag.publication.EditionSummary;
import java.util.List;

/**
 * The page of a document's editions.
 *
 * @param versions newest first
 * @param shown the edition whose changes are told
 * @param changes what it changed in the edition before it; empty when it is the first
 */
public record VersionsView(List<EditionSummary> versions, Edition shown, List<ItemChange> changes) {

    public VersionsView {
        versions = List.copyOf(versions);
        changes = List.copyOf(changes);
    }

    public EditionSummary current() {
        return versions.getFirst();
    }

    /** Whether there is an edition before the shown one to compare it with. */
    public boolean compared() {
        return versions.stream()
                .anyMatch(version -> version.number() == shown.summary().number() - 1);
    }

    List<String> hashes() {
        return List.of(current().hash(), shown.summary().hash());
    }
}
