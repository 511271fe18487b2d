package dk.raadslag.commands;

import java.io.PrintWriter;
import java.util.Set;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The root of the command line. Its commands start no server. */
@Command(
        name = "raadslag",
        description = "Sager, dagsordener og referater for danske kommuner.",
        subcommands = {ImportCommand.class, CommandLine.HelpCommand.class},
        mixinStandardHelpOptions = true,
        version = "raadslag 0.1.0")
public final class Commands {

    private static final Set<String> ROOT_OPTIONS = Set.of("-h", "--help", "-V", "--version");

    private Commands() {}

    /** Whether the arguments name a command rather than set up the server. */
    public static boolean isMeant(String... args) {
        if (args.length == 0) return false;
        return ROOT_OPTIONS.contains(args[0]) || commandLine().getSubcommands().containsKey(args[0]);
    }

    /** Runs the command and returns its exit code: 0 done, 1 done in part, 2 wrongly called. */
    public static int run(PrintWriter out, PrintWriter err, String... args) {
        return commandLine().setOut(out).setErr(err).execute(args);
    }

    private static CommandLine commandLine() {
        return new CommandLine(new Commands());
    }
}
