package dk.raadslag.importing;

import dk.raadslag.proofreading.CheckKey;
import dk.raadslag.proofreading.Severity;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** All that one check found in a document. */
public record TextFindings(CheckKey check, Severity severity, List<TextFinding> findings) {

    /** A page lists no more of one kind. */
    public static final int MOST_LISTED = 50;

    public TextFindings {
        findings = List.copyOf(findings);
    }

    /** What must be mended first, and of that the checks in their own order. */
    static List<TextFindings> grouped(Collection<TextFinding> findings) {
        Map<CheckKey, List<TextFinding>> byCheck = new EnumMap<>(CheckKey.class);
        for (TextFinding finding : findings) {
            byCheck.computeIfAbsent(finding.judged().finding().check(), _ -> new ArrayList<>())
                    .add(finding);
        }
        return byCheck.entrySet().stream()
                .map(group -> new TextFindings(
                        group.getKey(), group.getValue().getFirst().judged().severity(), group.getValue()))
                .sorted(Comparator.comparing(TextFindings::severity))
                .toList();
    }
}
