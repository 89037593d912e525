package org.rapporteur.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.rapporteur.record.RecordException;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IExecutionStrategy;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.RunLast;
import picocli.CommandLine.UnmatchedArgumentException;

/** What a person is told, in one line, when a command was given wrongly or the program fails. */
final class Failures implements IParameterExceptionHandler, IExecutionExceptionHandler, IExecutionStrategy {
    /** What picocli puts before what is wrong with an option's value. */
    private static final Pattern INVALID = Pattern.compile("^Invalid value for option '([^']+)': ");

    private final Console console;

    Failures(Console console) {
        this.console = console;
    }

    @Override
    public int execute(ParseResult result) {
        try {
            return new RunLast().execute(result);
        } catch (OutOfMemoryError e) {
            console.problem("out of memory; give it more, such as RAPPORTEUR_JAVA_OPTS=-Xmx4g before the command");
            return Program.FAILED;
        }
    }

    @Override
    public int handleParseException(ParameterException e, String[] args) {
        String command = e.getCommandLine().getCommandSpec().qualifiedName();
        console.problem(message(e) + "; see " + command + " --help");
        return Program.USAGE;
    }

    @Override
    public int handleExecutionException(Exception e, CommandLine command, ParseResult result) {
        if (e instanceof IOException broken && console.isClosedPipe(broken)) {
            return 0; // nobody reads on, as behind "| head"
        }
        if (e instanceof OutputFailed) {
            console.problem("standard output cannot be written: " + e.getMessage());
        } else if (e instanceof UncheckedIOException || e instanceof RecordException) {
            console.problem(String.valueOf(e.getMessage()));
            if (e instanceof RecordException record && !record.isFailure()) {
                return Program.USAGE;
            }
        } else {
            StackTraceElement[] trace = e.getStackTrace();
            console.problem(
                    "the program failed, please report it: " + e + (trace.length == 0 ? "" : " at " + trace[0]));
        }
        return Program.FAILED;
    }

    private static String message(ParameterException e) {
        Set<String> commands = e.getCommandLine().getSubcommands().keySet();
        if (!(e instanceof UnmatchedArgumentException unmatched)) {
            return INVALID.matcher(String.valueOf(e.getMessage())).replaceFirst("$1 ");
        }
        String first = unmatched.getUnmatched().get(0);
        if (!commands.isEmpty() && !first.startsWith("-")) {
            return "there is no command " + first + "; there are " + String.join(", ", commands);
        }
        List<String> suggestions = unmatched.getSuggestions();
        return e.getMessage() + (suggestions.isEmpty() ? "" : " (did you mean " + suggestions.get(0) + "?)");
    }
}
