package dk.raadslag.commands;

import dk.raadslag.importing.DryRunJson;
import dk.raadslag.importing.FileReaders;
import dk.raadslag.importing.Reading;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code raadslag import --dry-run [--json] FILE...} */
@Command(
        name = "import",
        description = "Læser dagsordener og referater.",
        mixinStandardHelpOptions = true,
        exitCodeListHeading = "Afslutningskoder:%n",
        exitCodeList = {"0:alle filer blev læst", "1:nogle filer kunne ikke læses", "2:forkert kald"})
@SuppressWarnings("NullAway.Init")
final class ImportCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Option(names = "--dry-run", description = "Læs kun, og vis hvad der blev læst; intet gemmes.")
    private boolean dryRun;

    @Option(names = "--json", description = "Skriv et JSON-objekt pr. linje for hvert dokument.")
    private boolean json;

    @Parameters(arity = "1..*", paramLabel = "FIL", description = "De filer, der skal læses.")
    private List<Path> files;

    @Override
    public Integer call() {
        if (!dryRun) throw new ParameterException(spec.commandLine(), "Angiv --dry-run.");
        PrintWriter out = spec.commandLine().getOut();
        FileReaders readers = FileReaders.standard();
        int unread = 0;
        for (Path file : files) {
            List<Reading> readings = readers.read(file);
            if (readings.stream().anyMatch(reading -> reading.content() == null)) unread++;
            for (Reading reading : readings) {
                out.println(
                        json ? DryRunJson.line(file.toString(), reading) : ReadingSummary.of(file.toString(), reading));
            }
            out.flush();
        }
        return unread == 0 ? 0 : 1;
    }
}
