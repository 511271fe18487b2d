package dk.raadslag.approval;

import dk.raadslag.paper.Paper;
import dk.raadslag.paper.PaperHead;
import dk.raadslag.paper.Part;
import dk.raadslag.richtext.Differences;
import dk.raadslag.richtext.RichText;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;

/** What somebody approved: the proposed text of every field, and what the paper said of itself. */
public record Snapshot(PaperHead head, Map<String, RichText> fields) {

    public Snapshot {
        fields = new TreeMap<>(fields);
    }

    static Snapshot of(Paper paper) {
        Map<String, RichText> fields = new TreeMap<>();
        for (Part part : paper.parts()) {
            if (!part.current().isEmpty()) fields.put(part.key(), part.current());
        }
        return new Snapshot(paper.head(), fields);
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
