package dk.raadslag.publication;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The part of an item that is stored as JSON; the rest has columns. */
record ItemContent(
        @Nullable ClosedFace face,
        List<Section> sections,
        List<String> recommendation,
        @Nullable Decision decision,
        @Nullable String sourceId) {

    static ItemContent of(Item item) {
        return new ItemContent(item.face(), item.sections(), item.recommendation(), item.decision(), item.sourceId());
    }

    static ItemContent faceOf(ClosedFace face) {
        return new ItemContent(face, List.of(), List.of(), null, null);
    }

    Item item(String number, String title, @Nullable String caseNumber, List<Attachment> attachments) {
        return new Item(number, title, caseNumber, face, sections, recommendation, decision, attachments, sourceId);
    }
}
