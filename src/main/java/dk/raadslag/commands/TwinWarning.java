package dk.raadslag.commands;

import dk.raadslag.importing.Finding;
import dk.raadslag.importing.Reading;
import dk.raadslag.importing.Twins;
import dk.raadslag.publication.Content;
import java.nio.file.Path;
import java.util.List;

/** Says of a document that one given before it is of the same committee, date and kind. */
final class TwinWarning {

    private TwinWarning() {}

    static Reading on(Reading reading, Path file, Twins<Path> twins) {
        Content content = reading.content();
        if (content == null) return reading;
        List<Finding> warnings = twins.earlier(file, String.valueOf(file.getFileName()), content).stream()
                .map(TwinWarning::about)
                .toList();
        return warnings.isEmpty() ? reading : reading.with(warnings);
    }

    private static Finding about(Path earlier) {
        return Finding.warning(
                "Filen",
                "Udvalg, dato og art er de samme som i %s. Gemmes begge, erstatter den sidste den første. Se efter, om begge er rigtige."
                        .formatted(earlier));
    }
}
