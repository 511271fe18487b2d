package dk.raadslag.publication.web;

import dk.raadslag.casework.CaseNumber;
import dk.raadslag.publication.EditionAddress;
import dk.raadslag.publication.EditionKind;
import dk.raadslag.publication.EditionSummary;
import dk.raadslag.publication.PublishedItem;
import dk.raadslag.publication.Section;
import dk.raadslag.publication.Tombstone;
import dk.raadslag.publication.Treatment;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A case's way through the committees.
 *
 * @param number as printed the last time
 * @param subject the KLE subject's title, or null
 * @param steps one a treatment at a meeting, oldest first; never empty
 * @param gone treatments whose documents were withdrawn
 */
public record CaseView(String number, @Nullable String subject, List<Step> steps, List<Gone> gone) {

    public CaseView {
        steps = List.copyOf(steps);
        gone = List.copyOf(gone);
    }

    /** @param treatments of each document in the order of its items */
    static CaseView of(
            CaseNumber number, List<Treatment> treatments, List<Tombstone> withdrawn, @Nullable String subject) {
        Map<Place, List<Treatment>> steps = new LinkedHashMap<>();
        Map<UUID, Integer> told = new HashMap<>();
        for (Treatment treatment : treatments) {
            EditionSummary edition = treatment.edition();
            int turn = told.merge(edition.id(), 1, Integer::sum);
            steps.computeIfAbsent(Place.of(edition.address(), turn), place -> new ArrayList<>())
                    .add(treatment);
        }
        return new CaseView(
                number.text(),
                subject,
                steps.values().stream().map(Step::new).toList(),
                withdrawn.stream().map(Gone::new).toList());
    }

    /**
     * A meeting's documents number their items differently; a case that a meeting treats twice is the first and the
     * second of each.
     */
    private record Place(String committee, String meeting, int turn) {

        static Place of(EditionAddress address, int turn) {
            return new Place(address.committee(), address.meeting(), turn);
        }
    }

    /** All of it, oldest first. */
    public List<Turn> turns() {
        return Stream.<Turn>concat(steps.stream(), gone.stream())
                .sorted(Comparator.comparing(Turn::startsAt))
                .toList();
    }

    /** What the case is called now. */
    public String title() {
        return steps.getLast().told().item().item().title();
    }

    public long meetings() {
        return steps.stream()
                .map(step -> step.told().edition().address())
                .map(address -> Place.of(address, 1))
                .distinct()
                .count();
    }

    List<String> hashes() {
        Stream<String> read = steps.stream()
                .flatMap(step -> step.documents().stream())
                .map(treatment -> treatment.edition().hash());
        return Stream.concat(read, gone.stream().map(Gone::toString)).toList();
    }

    public boolean forAll() {
        return steps.stream().allMatch(step -> step.told().edition().forAll());
    }

    /** One line of the case's way. */
    public sealed interface Turn {

        LocalDateTime startsAt();
    }

    /** A treatment of which nothing more can be read. */
    public record Gone(Tombstone tombstone) implements Turn {

        @Override
        public LocalDateTime startsAt() {
            return tombstone.startsAt();
        }
    }

    /** One treatment at one meeting, told by all the documents that hold it, the agenda before the minutes. */
    public record Step(List<Treatment> documents) implements Turn {

        public Step {
            documents = List.copyOf(documents);
        }

        /** The document that tells most: the minutes where there are any. */
        public Treatment told() {
            return documents.getLast();
        }

        /** Where the extract of one of the documents is, without what kind of file; null for a draft. */
        public @Nullable String extract(Treatment document) {
            return ItemExtracts.path(
                    document.edition().address(), document.item().address());
        }

        public boolean hasMinutes() {
            return told().edition().kind() == EditionKind.MINUTES;
        }

        @Override
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
