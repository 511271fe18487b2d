package dk.raadslag.commands;

import org.springframework.core.NestedExceptionUtils;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/** Says in a line what went wrong, never with a stack trace. */
final class Apology implements IExecutionExceptionHandler {

    @Override
    public int handleExecutionException(Exception failure, CommandLine commandLine, ParseResult parsed) {
        Throwable cause = NestedExceptionUtils.getMostSpecificCause(failure);
        commandLine.getErr().println("Det gik ikke: " + cause.getMessage());
        return 1;
    }
}
