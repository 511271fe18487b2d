package dk.raadslag.commands;

import java.io.PrintWriter;
import java.util.regex.Pattern;
import java.util.stream.Stream;
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
            KleCommand.class,
            CommandLine.HelpCommand.class
        },
        mixinStandardHelpOptions = true,
        version = "raadslag 0.1.0")
public final class Commands {

    /** A setting of the server, such as --server.port=8081. */
    private static final Pattern SETTING = Pattern.compile("--[\\w-]+(?:\\.[\\w\\[\\]-]+)+(?:=.*)?", Pattern.DOTALL);

    private final Class<?> application;

    private Commands(Class<?> application) {
        this.application = application;
    }

    /** The commands of the application whose class this is. */
    public static Commands of(Class<?> application) {
        return new Commands(application);
    }

    /** Whether the arguments are more than settings of the server; a mistyped command starts none. */
    public static boolean isMeant(String... args) {
        return !Stream.of(args).allMatch(arg -> SETTING.matcher(arg).matches());
    }

    /** Runs the command and returns its exit code: 0 done, 1 done in part, 2 wrongly called. */
    public int run(PrintWriter out, PrintWriter err, String... args) {
        return new CommandLine(this)
                .setOut(out)
                .setErr(err)
                .setExecutionExceptionHandler(new Apology())
                .setParameterExceptionHandler(new WrongCall())
                .execute(args);
    }

    Class<?> application() {
        return application;
    }
}
