package dk.raadslag.publication.web;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import dk.raadslag.casework.CaseNumber;
import dk.raadslag.publication.EditionAddress;
import dk.raadslag.publication.EditionKind;
import dk.raadslag.publication.PublishedItem;
import dk.raadslag.publication.Section;
import dk.raadslag.publication.Treatment;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A case's way through the committees.
 *
 * @param number as printed the last time
 * @param subject the KLE subject's title, or null
 * @param steps one a treatment at a meeting, oldest first; never empty
 */
public record CaseView(String number, @Nullable String subject, List<Step> steps) {

    public CaseView {
        steps = List.copyOf(steps);
    }

    static CaseView of(CaseNumber number, List<Treatment> treatments, @Nullable String subject) {
        List<Step> steps =
                treatments.stream().collect(groupingBy(CaseView::place, LinkedHashMap::new, toList())).values().stream()
                        .map(Step::new)
                        .toList();
        return new CaseView(number.text(), subject, steps);
    }

    private static List<String> place(Treatment treatment) {
        EditionAddress address = treatment.edition().address();
        return List.of(address.committee(), address.meeting(), treatment.item().address());
    }

    /** What the case is called now. */
    public String title() {
        return steps.getLast().told().item().item().title();
    }

    public long meetings() {
        return steps.size();
    }

    List<String> hashes() {
        return steps.stream()
                .flatMap(step -> step.documents().stream())
                .map(treatment -> treatment.edition().hash())
                .toList();
    }

    public boolean forAll() {
        return steps.stream().allMatch(step -> step.told().edition().forAll());
    }

    /** One treatment at one meeting, told by all the documents that hold it, the agenda before the minutes. */
    public record Step(List<Treatment> documents) {

        public Step {
            documents = List.copyOf(documents);
        }

        /** The document that tells most: the minutes where there are any. */
        public Treatment told() {
            return documents.getLast();
        }

        public boolean hasMinutes() {
            return told().edition().kind() == EditionKind.MINUTES;
        }

        public LocalDateTime startsAt() {
            return told().edition().startsAt();
        }

        public String committee() {
            return told().edition().committee();
        }

        public @Nullable Section decision() {
            return told().item().item().sections().stream()
                    .filter(section -> section.key().equals(Section.DECISION))
                    .findFirst()
                    .orElse(null);
        }

        /** What the ids within this step begin with. */
        public String id() {
            PublishedItem item = told().item();
            return "beslutning-" + item.itemId() + "-";
        }
    }
}
