package dk.raadslag.importing.shape;

import dk.raadslag.importing.Finding;
import java.util.ArrayList;
import java.util.List;

/** Holds the list of contents against the items found. */
final class ContentsCheck {

    private static final String WHERE = "Indholdsfortegnelse";

    private ContentsCheck() {}

    /** A closed item may stand in the list under a neutral title. */
    static List<Finding> findings(Contents contents, List<ItemPart> items) {
        if (contents.isEmpty()) return List.of();
        List<Finding> findings = new ArrayList<>();
        List<String> titles =
                items.stream().map(item -> Contents.letters(item.title())).toList();
        boolean someClosed = items.stream().anyMatch(ItemPart::closed);
        List<String> missing = contents.entries().stream()
                .filter(entry -> !(someClosed && entry.title().startsWith("Lukket")))
                .filter(entry -> titles.stream().noneMatch(title -> Contents.fit(entry.letters(), title)))
                .map(Contents.Entry::title)
                .toList();
        if (!missing.isEmpty()) {
            findings.add(Finding.warning(
                    WHERE,
                    "Indholdsfortegnelsen nævner %d, som ikke findes som punkter: \"%s\". Se efter, om de er kommet med."
                            .formatted(missing.size(), String.join("\", \"", missing))));
        }
        for (ItemPart item : items) {
            if (!item.closed() && contents.find(item.title()).isEmpty()) {
                findings.add(Finding.notice(
                        item.name(), "Punktet står ikke i indholdsfortegnelsen. Se efter, om titlen er rigtig."));
            }
        }
        return findings;
    }
}
