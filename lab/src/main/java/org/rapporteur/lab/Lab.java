package org.rapporteur.lab;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The lab's commands. Paths are taken from the working directory, which {@code lab/run} makes the repository's root. */
@Command(
        name = "lab/run",
        description = "Scores and benchmarks of the program.",
        mixinStandardHelpOptions = true,
        subcommands = {BenchCommand.class, ScoreCommand.class})
public final class Lab {
    public static void main(String[] arguments) {
        System.exit(new CommandLine(new Lab()).execute(arguments));
    }
}
