package dk.raadslag.commands;

import dk.raadslag.importing.Finding;
import dk.raadslag.importing.Outline;
import dk.raadslag.importing.Reading;
import dk.raadslag.publication.Item;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** A reading for people: the head on a line, an item a line, then the findings. */
final class ReadingSummary {

    private ReadingSummary() {}

    static String of(String file, Reading reading) {
        List<String> lines = new ArrayList<>();
        lines.add(file);
        if (reading.outline() != null) outline(reading.outline(), lines);
        if (reading.incomplete()) lines.add("  " + StoringFiles.INCOMPLETE);
        for (Finding finding : reading.findings()) {
            lines.add("  %s %s: %s".formatted(sign(finding.severity()), finding.where(), finding.message()));
        }
        return String.join(System.lineSeparator(), lines);
    }

    private static void outline(Outline outline, List<String> lines) {
        lines.add("  %s, %s, %d punkter, %d deltagere"
                .formatted(
                        Objects.requireNonNullElse(outline.committee(), "intet udvalg"),
                        outline.date() == null ? "ingen dato" : outline.date().toString(),
                        outline.items().size(),
                        outline.participants().size()));
        for (Item item : outline.items()) {
            lines.add("  %4s  %s%s".formatted(item.number(), item.open() ? "" : "[lukket] ", item.title()));
        }
    }

    private static String sign(Finding.Severity severity) {
        return switch (severity) {
            case ERROR -> "FEJL";
            case WARNING -> "SE EFTER";
            case NOTICE -> "NOTE";
        };
    }
}
