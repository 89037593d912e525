package org.rapporteur.lab;

import picocli.CommandLine.Command;

/** {@code bench}: how fast the program is. */
@Command(
        name = "bench",
        description = "Measures speed.",
        mixinStandardHelpOptions = true,
        subcommands = BenchReadingCommand.class)
final class BenchCommand {}
