package dk.raadslag.commands;

import dk.raadslag.access.Audience;
import dk.raadslag.access.Reader;
import dk.raadslag.access.Token;
import dk.raadslag.importing.FileReaders;
import dk.raadslag.importing.Imported;
import dk.raadslag.importing.Imports;
import dk.raadslag.importing.Reading;
import dk.raadslag.importing.Source;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/** Reads and stores files one after the other and says of each what became of it. */
record StoringFiles(Imports imports, Audience newcomers, PrintWriter out) {

    private static final Set<Token> ALL = Set.of(Token.PUBLIC);
    private static final Reader COMMAND_LINE = Reader.program("raadslag import");

    int store(FoundFiles found) {
        found.tell(out);
        List<Path> files = found.documents();
        FileReaders readers = FileReaders.standard();
        int failed = 0;
        for (int i = 0; i < files.size(); i++) {
            Path file = files.get(i);
            out.printf("[%d/%d] %s%n", i + 1, files.size(), file);
            boolean good = true;
            for (Reading reading : readers.read(file)) good &= store(file, reading);
            if (!good) failed++;
            out.flush();
        }
        out.printf("%d af %d filer er læst.%n", files.size() - failed, files.size());
        return failed == 0 ? 0 : 1;
    }

    private boolean store(Path file, Reading reading) {
        Imported imported = reading.content() == null
                ? new Imported.Unreadable()
                : imports.store(reading, Source.of(file), COMMAND_LINE, newcomers);
        out.println("  " + words(imported));
        if (imported instanceof Imported.NewEdition edition && edition.newCommittee() != null) {
            out.println("  Udvalget er nyt og er for " + (edition.newCommittee().admits(ALL) ? "alle." : "ansatte."));
        }
        reading.findings().forEach(finding -> out.printf("  - %s: %s%n", finding.where(), finding.message()));
        return !(imported instanceof Imported.Unreadable) && !(imported instanceof Imported.Failed);
    }

    private static String words(Imported imported) {
        return switch (imported) {
            case Imported.NewEdition edition when edition.number() == 1 -> "Ny udgave: " + edition.path();
            case Imported.NewEdition edition -> "Rettelse, udgave %d: %s".formatted(edition.number(), edition.path());
            case Imported.Unchanged unchanged -> "Uændret: " + unchanged.path();
            case Imported.WithdrawnBefore withdrawn -> "Trukket tilbage tidligere, ikke gemt: " + withdrawn.path();
            case Imported.Unreadable _ -> "Kan ikke læses";
            case Imported.Failed failed -> "Fejl, intet gemt. Se loggen, nummer " + failed.reference();
        };
    }
}
