package dk.raadslag.publication.web;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import dk.raadslag.publication.EditionSummary;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;

/** The documents of a month's meetings, newest first. */
public record MonthOfDocuments(YearMonth month, List<EditionSummary> documents) {

    public MonthOfDocuments {
        documents = List.copyOf(documents);
    }

    static List<MonthOfDocuments> of(List<EditionSummary> newestFirst) {
        return newestFirst.stream()
                .collect(groupingBy(document -> YearMonth.from(document.startsAt()), LinkedHashMap::new, toList()))
                .entrySet()
                .stream()
                .map(month -> new MonthOfDocuments(month.getKey(), month.getValue()))
                .toList();
    }
}
