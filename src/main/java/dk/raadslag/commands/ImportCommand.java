package dk.raadslag.commands;

import dk.raadslag.access.Audience;
import dk.raadslag.access.Token;
import dk.raadslag.importing.DryRunJson;
import dk.raadslag.importing.FileReaders;
import dk.raadslag.importing.Imports;
import dk.raadslag.importing.Reading;
import dk.raadslag.importing.TextCheck;
import dk.raadslag.importing.Twins;
import dk.raadslag.proofreading.Proofs;
import dk.raadslag.proofreading.Yardstick;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code raadslag import [--dry-run [--json]] FILE...} */
@Command(
        name = "import",
        description = "Indlæser dagsordener og referater. Den samme fil to gange ændrer ingenting.",
        mixinStandardHelpOptions = true,
        exitCodeListHeading = "Afslutningskoder:%n",
        exitCodeList = {"0:alle filer blev læst", "1:nogle filer kunne ikke læses", "2:forkert kald"})
@SuppressWarnings("NullAway.Init")
final class ImportCommand implements Callable<Integer> {

    @ParentCommand
    private Commands commands;

    @Spec
    private CommandSpec spec;

    @Option(names = "--dry-run", description = "Læs kun, og vis hvad der blev læst; intet gemmes.")
    private boolean dryRun;

    @Option(names = "--json", description = "Med --dry-run: skriv et JSON-objekt pr. linje for hvert dokument.")
    private boolean json;

    @Option(names = "--public", description = "Nye udvalg oprettes som offentlige, ellers er de kun for ansatte.")
    private boolean forAll;

    @Option(names = "--data", paramLabel = "MAPPE", description = "Hvor data ligger (ellers mappen data).")
    private @Nullable Path data;

    @Parameters(
            arity = "1..*",
            paramLabel = "FIL",
            description = "Filer, eller mapper med filer. I en mappe læses bilag til en eksport fra et andet"
                    + " system ikke for sig.")
    private List<Path> files;

    @Override
    public Integer call() {
        return dryRun ? read() : store();
    }

    private int read() {
        PrintWriter out = spec.commandLine().getOut();
        FileReaders readers = FileReaders.standard();
        FoundFiles found = FoundFiles.in(files);
        found.tell(json ? spec.commandLine().getErr() : out);
        Twins<Path> twins = Twins.byName();
        var texts = new TextCheck(Yardstick.on(LocalDate.now(Clock.systemDefaultZone())));
        int unread = 0;
        for (Path file : found.documents()) {
            List<Reading> readings = readers.read(file).stream()
                    .map(reading -> TextRemarks.on(TwinWarning.on(reading, file, twins), texts))
                    .toList();
            if (readings.stream().anyMatch(reading -> reading.content() == null)) unread++;
            for (Reading reading : readings) {
                out.println(
                        json ? DryRunJson.line(file.toString(), reading) : ReadingSummary.of(file.toString(), reading));
            }
            out.flush();
        }
        return unread == 0 ? 0 : 1;
    }

    private int store() {
        return new Application(commands.application(), data)
                .use(context -> new StoringFiles(
                                context.getBean(Imports.class),
                                new TextCheck(context.getBean(Proofs.class)
                                        .yardstick(StoringFiles.COMMAND_LINE)
                                        .strict()),
                                Audience.of(forAll ? Token.PUBLIC : Token.STAFF),
                                spec.commandLine().getOut())
                        .store(FoundFiles.in(files)));
    }
}
