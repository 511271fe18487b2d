package dk.raadslag.approval.web;

import dk.raadslag.meeting.Meeting;
import dk.raadslag.paper.Attachment;
import dk.raadslag.paper.AttachmentAddress;
import dk.raadslag.paper.Field;
import dk.raadslag.paper.Paper;
import dk.raadslag.paper.PaperMargin;
import dk.raadslag.paper.PaperTally;
import dk.raadslag.paper.Part;
import dk.raadslag.richtext.Differences;
import dk.raadslag.richtext.Html;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A paper as those who approve it read it: as it is proposed, with what is attached and where it goes.
 *
 * @param attachments those that are there
 * @param committees the names of those it is to pass
 * @param meeting the one it is meant for, or null
 * @param tally how much there is to mend in it
 */
public record WrittenText(
        Paper paper,
        List<Attachment> attachments,
        List<String> committees,
        @Nullable Meeting meeting,
        PaperTally tally,
        PaperMargin.Sheet margin) {

    public String address() {
        return "/sager/" + paper.id();
    }

    public String address(Attachment attachment) {
        return AttachmentAddress.of(paper.id(), attachment);
    }

    /** Whether a field nobody has said anything about is among them. */
    public boolean anyWithoutComments() {
        return fields().stream().anyMatch(field -> !margin.has(field.key()));
    }

    /** The fields with something in them, also when it is proposed to take it all out. */
    public List<Field> fields() {
        return paper.template().fields().stream()
                .filter(field -> !isEmpty(paper.part(field.key())))
                .toList();
    }

    private static boolean isEmpty(Part part) {
        return part.base().isEmpty() && part.current().isEmpty();
    }

    /** How many changes are proposed that its authors have not decided on. */
    public int proposals() {
        return proposals(paper);
    }

    static int proposals(Paper paper) {
        return paper.parts().stream()
                .mapToInt(part -> part.text().changes().size())
                .sum();
    }

    /** What is proposed to a field. */
    public Differences proposed(Field field) {
        return Differences.between(
                paper.part(field.key()).base(), paper.part(field.key()).current());
    }

    public String html(Field field) {
        return Html.of(paper.part(field.key()).current(), 4, "sag-" + paper.id() + "-" + field.key() + "-");
    }
}
