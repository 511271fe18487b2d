package dk.raadslag.town;

import static java.util.Objects.requireNonNull;

import dk.raadslag.access.Reader;
import dk.raadslag.importing.FileReaders;
import dk.raadslag.importing.Imported;
import dk.raadslag.importing.Imports;
import dk.raadslag.importing.Reading;
import dk.raadslag.importing.Source;
import dk.raadslag.importing.SourceFile;
import dk.raadslag.publication.EditionAddress;
import dk.raadslag.publication.Publications;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** Prints the town's editions and takes back those it regretted, in the order it happened. */
@Component
class TownPress {

    private final Imports imports;
    private final Publications publications;
    private final FileReaders readers = FileReaders.standard();

    TownPress(Imports imports, Publications publications) {
        this.imports = imports;
        this.publications = publications;
    }

    void print(TownPlan plan, Map<String, Reader> citizens) {
        Map<String, String> paths = new HashMap<>();
        plan.editions().stream()
                .sorted(Comparator.comparing(TownPlan.Printed::publishedAt))
                .forEach(printed -> paths.put(printed.file(), print(printed, citizens)));
        for (TownPlan.TakenBack taken : plan.withdrawals()) {
            EditionAddress address = EditionAddress.ofPath(requireNonNull(paths.get(taken.file())))
                    .orElseThrow();
            publications.withdraw(
                    requireNonNull(citizens.get(taken.by())),
                    address,
                    taken.reason(),
                    taken.at().toInstant());
        }
    }

    private String print(TownPlan.Printed printed, Map<String, Reader> citizens) {
        SourceFile file = file(printed.file());
        Reader by = requireNonNull(citizens.get(printed.publishedBy()));
        List<String> paths = new ArrayList<>();
        for (Reading reading : readers.read(file)) {
            Imported imported = imports.store(
                    reading, Source.of(file), by, printed.publishedAt().toInstant());
            if (!(imported instanceof Imported.NewEdition edition)) {
                throw new IllegalStateException(printed.file() + " was not printed: " + imported + reading.findings());
            }
            paths.add(edition.path());
        }
        return paths.getFirst();
    }

    private static SourceFile file(String name) {
        try (InputStream in = new ClassPathResource(TownPlan.FOLDER + name).getInputStream()) {
            return new SourceFile(name.substring(name.lastIndexOf('/') + 1), in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
