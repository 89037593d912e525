package org.rapporteur.lab;

import java.io.IOException;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The lab's commands. Paths are taken from the working directory, which {@code lab/run} makes the repository's root. */
@Command(
        name = "lab/run",
        description = "Scores and benchmarks of the program, and the trainers of its models.",
        mixinStandardHelpOptions = true,
        footer =
                "lab/run world writes the reports of a simulated conflict, lab/run train deep trains the deep engine; each "
                        + "has a --help of its own.",
        subcommands = {BenchCommand.class, BuildCommand.class, ScoreCommand.class, TrainCommand.class})
public final class Lab {
    public static void main(String[] arguments) {
        System.exit(commandLine().execute(arguments));
    }

    /** The commands; a file that can't be read is told in one line, exit code 2. */
    static CommandLine commandLine() {
        return new CommandLine(new Lab())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setExecutionExceptionHandler((exception, command, parsed) -> {
                    if (!(exception instanceof IOException)) {
                        throw exception;
                    }
                    command.getErr().println(exception.getMessage());
                    return 2;
                });
    }
}
