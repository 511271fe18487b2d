package dk.raadslag.commands;

import dk.raadslag.access.Audience;
import dk.raadslag.access.Reader;
import dk.raadslag.access.Token;
import dk.raadslag.importing.FileReaders;
import dk.raadslag.importing.ImportCounts;
import dk.raadslag.importing.Imported;
import dk.raadslag.importing.Imports;
import dk.raadslag.importing.Reading;
import dk.raadslag.importing.Source;
import dk.raadslag.importing.TextCheck;
import dk.raadslag.importing.Twins;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Reads and stores files one after the other and says of each what became of it. */
record StoringFiles(Imports imports, TextCheck texts, Audience newcomers, PrintWriter out) {

    private static final Set<Token> ALL = Set.of(Token.PUBLIC);
    static final String INCOMPLETE = "Udvalg eller dato mangler. Skriv det øverst i filen, eller læg filen ind på siden"
            + " Administration, Indlæs referater, hvor det kan skrives til.";
    static final Reader COMMAND_LINE = Reader.program("raadslag import");

    int store(FoundFiles found) {
        found.tell(out);
        List<Path> files = found.documents();
        FileReaders readers = FileReaders.standard();
        Twins<Path> twins = imports.twins();
        List<Imported> all = new ArrayList<>();
        int failed = 0;
        for (int i = 0; i < files.size(); i++) {
            Path file = files.get(i);
            out.printf("[%d/%d] %s%n", i + 1, files.size(), file);
            List<Imported> outcomes = readers.read(file).stream()
                    .map(reading -> store(file, TextRemarks.on(TwinWarning.on(reading, file, twins), texts)))
                    .toList();
            if (!outcomes.stream().allMatch(StoringFiles::good)) failed++;
            all.addAll(outcomes);
            out.flush();
        }
        tell(ImportCounts.of(all));
        out.printf("%d af %d filer er læst.%n", files.size() - failed, files.size());
        return failed == 0 ? 0 : 1;
    }

    private Imported store(Path file, Reading reading) {
        Imported imported = reading.content() == null
                ? reading.incomplete() ? new Imported.Incomplete() : new Imported.Unreadable()
                : imports.store(reading, Source.of(file), COMMAND_LINE, newcomers);
        out.println("  " + words(imported));
        if (imported instanceof Imported.NewEdition edition) tell(edition);
        reading.findings().forEach(finding -> out.printf("  - %s: %s%n", finding.where(), finding.message()));
        return imported;
    }

    private void tell(Imported.NewEdition edition) {
        if (edition.newCommittee() != null) {
            out.println("  Udvalget er nyt og er for " + (edition.newCommittee().admits(ALL) ? "alle." : "ansatte."));
        }
        if (edition.unlike()) {
            out.println("  SE EFTER: Rettelsen har intet punkt til fælles med den udgave, den erstatter."
                    + " Var det den forkerte fil, så indlæs den rigtige igen.");
        }
    }

    private static boolean good(Imported imported) {
        return switch (imported) {
            case Imported.Unreadable _, Imported.Incomplete _, Imported.Failed _ -> false;
            case Imported.NewEdition _, Imported.Unchanged _, Imported.WithdrawnBefore _, Imported.NotTaken _ -> true;
        };
    }

    private void tell(ImportCounts counts) {
        out.printf(
                "Nye dokumenter: %d. Rettelser: %d. Uændrede: %d. Kan ikke læses: %d.%n",
                counts.created(), counts.corrections(), counts.unchanged(), counts.unreadable());
        tell("Mangler udvalg eller dato", counts.incomplete());
        tell("Trukket tilbage tidligere", counts.withdrawn());
        tell("Fejl hos os", counts.failed());
        tell("Rettelser, der ikke ligner det, de erstatter", counts.unlike());
    }

    private void tell(String what, long count) {
        if (count > 0) out.printf("%s: %d.%n", what, count);
    }

    private static String words(Imported imported) {
        return switch (imported) {
            case Imported.NewEdition edition when edition.number() == 1 -> "Ny udgave: " + edition.path();
            case Imported.NewEdition edition -> "Rettelse, udgave %d: %s".formatted(edition.number(), edition.path());
            case Imported.Unchanged unchanged -> "Uændret: " + unchanged.path();
            case Imported.WithdrawnBefore withdrawn -> "Trukket tilbage tidligere, ikke gemt: " + withdrawn.path();
            case Imported.NotTaken _ -> "Ikke taget med";
            case Imported.Incomplete _ -> INCOMPLETE;
            case Imported.Unreadable _ -> "Kan ikke læses";
            case Imported.Failed failed -> "Fejl, intet gemt. Se loggen, nummer " + failed.reference();
        };
    }
}
