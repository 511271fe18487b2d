package dk.raadslag.approval;

import dk.raadslag.paper.Paper;
import dk.raadslag.paper.PaperHead;
import dk.raadslag.paper.Part;
import dk.raadslag.richtext.Differences;
import dk.raadslag.richtext.RichText;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What somebody approved: the proposed text of every field, what the paper said of itself, and where it was going. */
public record Snapshot(PaperHead head, List<Long> committees, Map<String, RichText> fields) {

    public Snapshot {
        committees = List.copyOf(committees);
        fields = new TreeMap<>(fields);
    }

    static Snapshot of(Paper paper) {
        Map<String, RichText> fields = new TreeMap<>();
        for (Part part : paper.parts()) {
            if (!part.current().isEmpty()) fields.put(part.key(), part.current());
        }
        return new Snapshot(paper.head(), paper.committees(), fields);
    }

    /** Whether it is the paper as it stands or as it is proposed; what others propose later undoes nothing. */
    boolean holds(Paper paper) {
        return head.equals(paper.head())
                && committees.equals(paper.committees())
                && paper.parts().stream().allMatch(this::holds);
    }

    private boolean holds(Part part) {
        RichText was = fields.getOrDefault(part.key(), RichText.EMPTY);
        return was.equals(part.current()) || was.equals(part.base());
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
