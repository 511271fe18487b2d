package dk.raadslag.paper.web;

import dk.raadslag.paper.Attachment;
import dk.raadslag.paper.Field;
import dk.raadslag.paper.Paper;
import dk.raadslag.paper.PaperFinding;
import dk.raadslag.paper.PaperFinding.HeadText;
import dk.raadslag.paper.PaperFinding.Spot;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Everything there is to mend in a paper, what must be mended first. */
public record ProofView(Paper paper, List<PaperFinding> findings) {

    public String address() {
        return "/sager/" + paper.id();
    }

    public List<PaperFinding> must() {
        return findings.stream().filter(PaperFinding::mustMend).toList();
    }

    public List<PaperFinding> advice() {
        return findings.stream().filter(finding -> !finding.mustMend()).toList();
    }

    /** Those of the same text together, in the order of the paper. */
    public static Map<Spot, List<PaperFinding>> bySpot(List<PaperFinding> findings) {
        return findings.stream()
                .collect(Collectors.groupingBy(PaperFinding::spot, LinkedHashMap::new, Collectors.toList()));
    }

    /** Where the text can be mended. */
    public String link(Spot spot) {
        return switch (spot) {
            case Spot.InField(Field field) -> address() + "#felt-" + field.key();
            case Spot.InHead(HeadText text) -> address() + "/oplysninger#" + name(text);
            case Spot.InAttachment(Attachment _) -> address() + "/bilag";
        };
    }

    private static String name(HeadText text) {
        return switch (text) {
            case TITLE -> "titel";
            case NEUTRAL_TITLE -> "neutral";
            case CASE_NUMBER -> "sagsnummer";
            case RECOMMENDER -> "indstiller";
            case CLOSURE_REASON -> "begrundelse";
        };
    }

    /** Whether changes are proposed to the text, so that what was read is the text with them. */
    public boolean proposed(Spot spot) {
        return spot instanceof Spot.InField(Field field)
                && !paper.part(field.key()).text().changes().isEmpty();
    }
}
