package dk.raadslag.publication;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An item of an agenda or minutes with all its fields.
 *
 * @param number as printed: "1", "49", "1.1"
 * @param title as printed, without number and without "Lukket:"
 * @param caseNumber free text, as printed, or null
 * @param face what outsiders may see of a closed item; null when the item is open
 * @param sections every field but attachments, in their order, the decision among them
 * @param recommendation the points of the recommendation, each without its number
 * @param decision null when nothing was decided (yet)
 * @param sourceId the id the item had in the system it came from, or null
 */
public record Item(
        String number,
        String title,
        @Nullable String caseNumber,
        @Nullable ClosedFace face,
        List<Section> sections,
        List<String> recommendation,
        @Nullable Decision decision,
        List<Attachment> attachments,
        @Nullable String sourceId) {

    public Item {
        sections = List.copyOf(sections);
        recommendation = List.copyOf(recommendation);
        attachments = List.copyOf(attachments);
    }

    Item with(List<Attachment> others) {
        return new Item(number, title, caseNumber, face, sections, recommendation, decision, others, sourceId);
    }

    /** The same item with another section after those it has. */
    public Item with(Section further) {
        List<Section> all = new ArrayList<>(sections);
        all.add(further);
        return new Item(number, title, caseNumber, face, all, recommendation, decision, attachments, sourceId);
    }

    /** The same item with what was decided, and what outsiders may know of it. */
    public Item decided(@Nullable Decision decided, @Nullable ClosedFace outside) {
        return new Item(number, title, caseNumber, outside, sections, recommendation, decided, attachments, sourceId);
    }

    public boolean open() {
        return face == null;
    }

    /** The item as outsiders see it. */
    Item outside() {
        if (face == null)
            return with(attachments.stream().filter(Attachment::open).toList());
        return new Item(number, face.neutralTitle(), null, face, List.of(), List.of(), null, List.of(), null);
    }
}
