package dk.raadslag.paper;

import dk.raadslag.richtext.Words;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;

/**
 * What has become of one line of what a paper says of itself.
 *
 * @param label the message key of the line's label
 * @param words of the line, those that went and came among them
 */
public record HeadChange(String label, List<Words> words) {

    /**
     * In the order of the page; lines that are as they were left out.
     *
     * @param text gives the words of a message key
     */
    public static List<HeadChange> between(PaperHead before, PaperHead after, UnaryOperator<String> text) {
        Map<String, String> was = lines(before, text);
        List<HeadChange> changes = new ArrayList<>();
        lines(after, text).forEach((label, now) -> {
            String then = was.getOrDefault(label, "");
            if (!then.equals(now)) changes.add(new HeadChange(label, Words.between(then, now)));
        });
        return changes;
    }

    private static Map<String, String> lines(PaperHead head, UnaryOperator<String> text) {
        Map<String, String> lines = new LinkedHashMap<>();
        lines.put("papers.head.kind", text.apply("papers.kind." + head.kind()));
        lines.put("papers.head.openness", text.apply(head.closed() ? "papers.head.closed" : "papers.head.open"));
        lines.put("papers.head.title", head.title());
        lines.put("papers.head.caseNumber", Objects.requireNonNullElse(head.caseNumber(), ""));
        lines.put("papers.head.recommender", Objects.requireNonNullElse(head.recommender(), ""));
        lines.put("papers.head.minutes", Objects.toString(head.minutes(), ""));
        lines.put("papers.head.neutral", Objects.requireNonNullElse(head.neutralTitle(), ""));
        lines.put("papers.head.closure", Objects.requireNonNullElse(head.closureReason(), ""));
        lines.put("papers.head.source", Objects.requireNonNullElse(head.closureSource(), ""));
        lines.put("papers.head.review", Objects.toString(head.reviewOn(), ""));
        return lines;
    }
}
