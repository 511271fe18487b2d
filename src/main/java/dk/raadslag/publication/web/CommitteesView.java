package dk.raadslag.publication.web;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import dk.raadslag.committee.Committee;
import dk.raadslag.committee.CommitteeKind;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * All committees by their kind.
 *
 * @param ended those that no longer exist
 */
public record CommitteesView(Map<CommitteeKind, List<Committee>> kinds, List<Committee> ended) {

    static CommitteesView of(List<Committee> committees, LocalDate today) {
        Map<Boolean, List<Committee>> byLife = committees.stream()
                .collect(groupingBy(committee -> committee.endedBefore(today), LinkedHashMap::new, toList()));
        Map<CommitteeKind, List<Committee>> kinds = byLife.getOrDefault(false, List.of()).stream()
                .collect(groupingBy(Committee::kind, LinkedHashMap::new, toList()));
        return new CommitteesView(kinds, byLife.getOrDefault(true, List.of()));
    }
}
