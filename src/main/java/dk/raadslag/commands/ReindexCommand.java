package dk.raadslag.commands;

import dk.raadslag.search.Indexing;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code raadslag reindex [--data DIR]} */
@Command(name = "reindex", description = "Bygger søgeindekset forfra af databasen.", mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init")
final class ReindexCommand implements Callable<Integer> {

    @ParentCommand
    private Commands commands;

    @Spec
    private CommandSpec spec;

    @Option(names = "--data", paramLabel = "MAPPE", description = "Hvor data ligger (ellers mappen data).")
    private @Nullable Path data;

    @Override
    public Integer call() {
        return new Application(commands.application(), data).use(context -> {
            context.getBean(Indexing.class).rebuild();
            spec.commandLine().getOut().println("Søgeindekset er bygget forfra.");
            return 0;
        });
    }
}
