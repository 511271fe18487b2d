package dk.raadslag.search;

import dk.raadslag.access.Audience;
import dk.raadslag.casework.CaseNumber;
import dk.raadslag.publication.Attachment;
import dk.raadslag.publication.ClosedFace;
import dk.raadslag.publication.Decision;
import dk.raadslag.publication.EditionSummary;
import dk.raadslag.publication.FiledEdition;
import dk.raadslag.publication.FiledItem;
import dk.raadslag.publication.Item;
import dk.raadslag.publication.PublishedItem;
import dk.raadslag.publication.PublishedItem.Part;
import dk.raadslag.publication.Section;
import dk.raadslag.richtext.PlainText;
import dk.raadslag.search.IndexedItem.FieldText;
import dk.raadslag.search.IndexedItem.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What of a filed edition is found by. */
final class IndexedItems {

    private static final String NEUTRAL_TITLE = "neutralTitle";
    private static final String CLOSURE_REASON = "closureReason";

    private IndexedItems() {}

    /** Nothing of an edition that is superseded or withdrawn. */
    static List<IndexedItem> of(FiledEdition edition) {
        List<IndexedItem> items = new ArrayList<>();
        if (!edition.live()) return items;
        TreatmentIds treatments = new TreatmentIds(edition.summary().address());
        for (FiledItem row : edition.items()) {
            items.add(item(row, treatments.next(row.item()), items.size(), edition));
        }
        return items;
    }

    private static IndexedItem item(FiledItem row, UUID treatment, int position, FiledEdition edition) {
        EditionSummary summary = edition.summary();
        PublishedItem published = row.item();
        Item item = published.item();
        Optional<CaseNumber> caseNumber = Optional.ofNullable(item.caseNumber()).map(CaseNumber::new);
        Decision decision = item.decision();
        return new IndexedItem(
                row.rowId(),
                published.itemId(),
                summary.id(),
                summary.documentId(),
                treatment,
                position,
                published.part(),
                new Place(summary.address().committee(), summary.committee()),
                summary.kind(),
                summary.startsAt().toLocalDate(),
                item.number(),
                item.title(),
                item.caseNumber(),
                caseNumber
                        .flatMap(CaseNumber::kle)
                        .map(CaseNumber.Parts::subject)
                        .orElse(null),
                decision == null ? null : decision.outcome(),
                decision == null ? null : decision.postponedTo(),
                fields(published.part(), item),
                attachments(published.part(), item),
                row.audience(),
                fuller(row, edition),
                summary.address().itemPath(published.address()));
    }

    private static List<FieldText> fields(Part part, Item item) {
        List<FieldText> fields = new ArrayList<>();
        for (Section section : item.sections()) fields.add(new FieldText(section.key(), PlainText.of(section.text())));
        Decision decision = item.decision();
        if (decision != null && item.sections().stream().noneMatch(s -> s.key().equals(Section.DECISION))) {
            fields.add(new FieldText(Section.DECISION, decision.text()));
        }
        ClosedFace face = item.face();
        if (face != null) fields.addAll(part == Part.FACE ? told(face) : List.of(titleOutside(face)));
        return fields;
    }

    private static List<FieldText> told(ClosedFace face) {
        List<FieldText> told = new ArrayList<>();
        add(told, Section.DECISION, face.openDecision());
        add(told, CLOSURE_REASON, face.closureReason());
        return told;
    }

    private static void add(List<FieldText> fields, String key, @Nullable String text) {
        if (text != null) fields.add(new FieldText(key, text));
    }

    /** Those who see the closed side find the item by what outsiders call it, too. */
    private static FieldText titleOutside(ClosedFace face) {
        return new FieldText(NEUTRAL_TITLE, face.neutralTitle());
    }

    /** A closed attachment of an open item has fewer readers than the item, who find it there. */
    private static List<String> attachments(Part part, Item item) {
        return item.attachments().stream()
                .filter(attachment -> attachment.open() || part == Part.CLOSED)
                .map(Attachment::name)
                .toList();
    }

    private static @Nullable Audience fuller(FiledItem row, FiledEdition edition) {
        if (row.item().part() != Part.FACE) return null;
        return edition.items().stream()
                .filter(other -> other.item().part() == Part.CLOSED)
                .filter(other -> other.item().itemId().equals(row.item().itemId()))
                .map(FiledItem::audience)
                .findFirst()
                .orElse(null);
    }
}
