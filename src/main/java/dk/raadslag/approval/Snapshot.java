package dk.raadslag.approval;

import dk.raadslag.paper.Attached;
import dk.raadslag.paper.Paper;
import dk.raadslag.paper.PaperHead;
import dk.raadslag.paper.Part;
import dk.raadslag.richtext.Differences;
import dk.raadslag.richtext.RichText;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What somebody approved: the proposed text of every field, what the paper said of itself, where it was going, and what
 * was attached.
 *
 * @param attachments by id; null in a verdict from before attachments were part of what is approved
 */
public record Snapshot(
        PaperHead head,
        List<Long> committees,
        Map<String, RichText> fields,
        @Nullable List<Attached> attachments) {

    public Snapshot {
        committees = List.copyOf(committees);
        fields = new TreeMap<>(fields);
        attachments = attachments == null ? null : List.copyOf(attachments);
    }

    static Snapshot of(Paper paper) {
        Map<String, RichText> fields = new TreeMap<>();
        for (Part part : paper.parts()) {
            if (!part.current().isEmpty()) fields.put(part.key(), part.current());
        }
        return new Snapshot(paper.head(), paper.committees(), fields, paper.attachments());
    }

    /** Whether it is the paper as it stands or as it is proposed; what others propose later undoes nothing. */
    boolean holds(Paper paper) {
        return head.equals(paper.head())
                && committees.equals(paper.committees())
                && holdsAttachments(paper)
                && holdsText(paper);
    }

    private boolean holdsAttachments(Paper paper) {
        return attachments == null || attachments.equals(paper.attachments());
    }

    private boolean holdsText(Paper paper) {
        return paper.parts().stream().allMatch(this::holds);
    }

    private boolean holds(Part part) {
        RichText was = fields.getOrDefault(part.key(), RichText.EMPTY);
        return was.equals(part.current()) || was.equals(part.base());
    }

    /** What has become of the attachments since. */
    public List<AttachedChange> attachmentChanges(Paper paper) {
        return attachments == null ? List.of() : AttachedChange.between(attachments, paper.attachments());
    }

    /** What has become of the fields since, by key, in the paper's order; those that are as they were left out. */
    public Map<String, Differences> changes(Paper paper) {
        Map<String, Differences> changes = new LinkedHashMap<>();
        for (Part part : paper.parts()) {
            RichText was = fields.getOrDefault(part.key(), RichText.EMPTY);
            Differences differences = Differences.between(was, part.current());
            if (!differences.isEmpty()) changes.put(part.key(), differences);
        }
        return changes;
    }
}
