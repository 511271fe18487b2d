package dk.raadslag.commands;

import java.io.PrintWriter;
import java.util.Set;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The root of the command line. */
@Command(
        name = "raadslag",
        description = "Sager, dagsordener og referater for danske kommuner.",
        subcommands = {
            ServeCommand.class,
            ImportCommand.class,
            PdfCommand.class,
            ReindexCommand.class,
            CommandLine.HelpCommand.class
        },
        mixinStandardHelpOptions = true,
        version = "raadslag 0.1.0")
public final class Commands {

    private static final Set<String> ROOT_OPTIONS = Set.of("-h", "--help", "-V", "--version");

    private final Class<?> application;

    private Commands(Class<?> application) {
        this.application = application;
    }

    /** The commands of the application whose class this is. */
    public static Commands of(Class<?> application) {
        return new Commands(application);
    }

    /** Whether the arguments name a command rather than set up the server. */
    public static boolean isMeant(String... args) {
        if (args.length == 0) return false;
        CommandLine commands = new CommandLine(new Commands(Commands.class));
        return ROOT_OPTIONS.contains(args[0]) || commands.getSubcommands().containsKey(args[0]);
    }

    /** Runs the command and returns its exit code: 0 done, 1 done in part, 2 wrongly called. */
    public int run(PrintWriter out, PrintWriter err, String... args) {
        return new CommandLine(this)
                .setOut(out)
                .setErr(err)
                .setExecutionExceptionHandler(new Apology())
                .execute(args);
    }

    Class<?> application() {
        return application;
    }
}
