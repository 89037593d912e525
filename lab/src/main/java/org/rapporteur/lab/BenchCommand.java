package org.rapporteur.lab;

import org.rapporteur.lab.names.BenchNamesCommand;
import org.rapporteur.lab.syntax.BenchSyntaxCommand;
import picocli.CommandLine.Command;

/** {@code bench}: how fast the program is. */
@Command(
        name = "bench",
        description = "Measures speed.",
        mixinStandardHelpOptions = true,
        subcommands = {BenchNamesCommand.class, BenchReadingCommand.class, BenchSyntaxCommand.class})
final class BenchCommand {}
