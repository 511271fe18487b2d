package dk.raadslag.commands;

import java.io.PrintWriter;
import picocli.CommandLine;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says what is unknown and shows what is known. */
final class WrongCall implements IParameterExceptionHandler {

    @Override
    public int handleParseException(ParameterException wrong, String[] args) {
        CommandLine commandLine = wrong.getCommandLine();
        PrintWriter err = commandLine.getErr();
        err.println(words(wrong, commandLine));
        commandLine.usage(err);
        err.flush();
        return ExitCode.USAGE;
    }

    private static String words(ParameterException wrong, CommandLine commandLine) {
        if (!(wrong instanceof UnmatchedArgumentException unmatched)) return String.valueOf(wrong.getMessage());
        String first = unmatched.getUnmatched().getFirst();
        if (first.startsWith("-")) return "Ukendt valg: " + first;
        boolean command = commandLine.getParent() == null;
        return (command ? "Ukendt kommando: " : "Ukendt argument: ") + first;
    }
}
