package dk.raadslag.commands;

import dk.raadslag.access.Reader;
import dk.raadslag.casework.Kle;
import dk.raadslag.casework.KleFile;
import dk.raadslag.casework.KleTitles;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code raadslag kle import [--data DIR] FILE} */
@Command(name = "kle", description = "KLE, som sager journaliseres efter.", mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init")
final class KleCommand {

    private static final Reader COMMAND_LINE = Reader.program("raadslag kle import");

    @ParentCommand
    private Commands commands;

    @Spec
    private CommandSpec spec;

    @Command(
            name = "import",
            description = "Indlæser en ny udgave af KLE: KL's XML (emneplan) eller JSON med nummer og titel."
                    + " Numre, der ikke er i filen, bliver stående.",
            mixinStandardHelpOptions = true,
            exitCodeListHeading = "Afslutningskoder:%n",
            exitCodeList = {"0:numrene er gemt", "1:filen kunne ikke læses", "2:forkert kald"})
    int load(
            @Parameters(paramLabel = "FIL", description = "Filen med numre og titler.") Path file,
            @Option(names = "--data", paramLabel = "MAPPE", description = "Hvor data ligger (ellers mappen data).")
                    @Nullable
                    Path data) {
        PrintWriter err = spec.commandLine().getErr();
        try {
            return store(KleFile.of(Files.readAllBytes(file)), data);
        } catch (IOException | IllegalArgumentException e) {
            err.println(file + ": Filen kan ikke læses som KLE. Den skal være KL's XML (emneplan) eller JSON med"
                    + " nummer og titel.");
            return 1;
        }
    }

    private int store(Kle kle, @Nullable Path data) {
        return new Application(commands.application(), data).use(context -> {
            context.getBean(KleTitles.class).renew(COMMAND_LINE, kle);
            spec.commandLine()
                    .getOut()
                    .printf(
                            "%d numre er gemt, heraf %d udgåede.%n",
                            kle.titles().size(), kle.expired().size());
            return 0;
        });
    }
}
