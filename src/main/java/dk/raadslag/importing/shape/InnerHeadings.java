package dk.raadslag.importing.shape;

import dk.raadslag.publication.Section;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Lines with the words of a field heading that belong to the field above them: parts of its text, or attachments. */
final class InnerHeadings {

    private static final Set<String> HOLDS_PARTS =
            Set.of("presentation", Section.DECISION, "background", "occasion", "solution");

    /** What an item is hardly ever without, or what nothing else is called. */
    private static final Set<String> MAIN = Set.of(
            "handling",
            Section.RECOMMENDATION,
            "occasion",
            "topic",
            "summary",
            "background",
            "presentation",
            "history",
            "earlierTreatment",
            "neutralTitle",
            "closureReason",
            "openDecision",
            Section.DECISION,
            "dissent",
            "attachments");

    private InnerHeadings() {}

    static boolean holdsParts(FieldStart start) {
        return HOLDS_PARTS.contains(start.field().key());
    }

    /** Drops headings that are deeper than the one of the long field they stand in. */
    static void dropDeeper(List<FieldStart> starts) {
        for (int i = 1; i < starts.size(); i++) {
            FieldStart outer = starts.get(i - 1);
            FieldStart inner = starts.get(i);
            boolean deeper = depth(outer) > 0 && depth(inner) > depth(outer);
            if (deeper && holdsParts(outer) && !MAIN.contains(inner.field().key()) && isEnclosed(i, starts))
                starts.remove(i--);
        }
    }

    private static int depth(FieldStart start) {
        return start.line().heading();
    }

    /** A decision is the last of the text; in another field the next heading as high as its own ends it. */
    private static boolean isEnclosed(int at, List<FieldStart> starts) {
        FieldStart outer = starts.get(at - 1);
        return outer.field().key().equals(Section.DECISION)
                || starts.subList(at + 1, starts.size()).stream()
                        .anyMatch(later -> depth(later) > 0 && depth(later) <= depth(outer));
    }

    /** Drops the names of attachments: "Høringssvar" below "Bilag". */
    static void dropAttachments(List<FieldStart> starts) {
        boolean attached = false;
        for (int i = 0; i < starts.size(); i++) {
            FieldStart start = starts.get(i);
            if (attached && !start.isMarked() && !isMain(start, starts)) starts.remove(i--);
            else attached = start.field().key().equals("attachments");
        }
    }

    /** "Referat" is as often the name of an attachment as it heads the decision. */
    private static boolean isMain(FieldStart start, List<FieldStart> starts) {
        if (!start.field().key().equals(Section.DECISION))
            return MAIN.contains(start.field().key());
        boolean named = start.field().precise()
                || start.heading().toLowerCase(Locale.ROOT).startsWith("beslutning");
        return named
                || starts.stream()
                        .noneMatch(
                                other -> other != start && other.field().key().equals(Section.DECISION));
    }
}
