package dk.raadslag.approval.web;

import dk.raadslag.approval.AttachedChange;
import dk.raadslag.approval.Snapshot;
import dk.raadslag.approval.Verdict;
import dk.raadslag.paper.HeadChange;
import dk.raadslag.paper.Paper;
import dk.raadslag.richtext.Differences;
import dk.raadslag.richtext.Words;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * What has become of a paper since somebody approved it or sent it back.
 *
 * @param by the name of whoever did it, or null when that is whoever looks
 * @param wentTo the names of the committees it was to pass then
 * @param goesTo the names of those it is to pass now
 */
public record SinceApproved(
        Verdict verdict, @Nullable String by, Paper paper, List<String> wentTo, List<String> goesTo) {

    /** The key of the words for since when; they take the moment and the name. */
    public String key() {
        if (by == null) return verdict.approved() ? "approval.since.approved" : "approval.since.sentBack";
        return verdict.approved() ? "approval.since.approvedBy" : "approval.since.sentBackBy";
    }

    private Snapshot approved() {
        return verdict.snapshot();
    }

    public boolean isEmpty() {
        return onlyAttachments() && attachments().isEmpty();
    }

    /** The changed fields by their headings. */
    public Map<String, Differences> fields() {
        Map<String, Differences> named = new LinkedHashMap<>();
        approved()
                .changes(paper)
                .forEach((key, changes) ->
                        named.put(paper.template().field(key).orElseThrow().heading(), changes));
        return named;
    }

    public List<HeadChange> head(UnaryOperator<String> text) {
        return HeadChange.between(approved().head(), paper.head(), text);
    }

    public List<AttachedChange> attachments() {
        return approved().attachmentChanges(paper);
    }

    /** Whether nothing but what is attached has changed. */
    public boolean onlyAttachments() {
        return wentTo.equals(goesTo)
                && approved().head().equals(paper.head())
                && approved().changes(paper).isEmpty();
    }

    /** Empty when it goes where it went. */
    public List<Words> committees() {
        if (wentTo.equals(goesTo)) return List.of();
        return Words.between(String.join(", ", wentTo), String.join(", ", goesTo));
    }
}
