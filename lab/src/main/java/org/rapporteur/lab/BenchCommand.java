package org.rapporteur.lab;

import org.rapporteur.lab.engines.BenchDeepCommand;
import org.rapporteur.lab.gazetteer.BenchGazetteerCommand;
import org.rapporteur.lab.names.BenchNamesCommand;
import org.rapporteur.lab.syntax.BenchSyntaxCommand;
import picocli.CommandLine.Command;

/** {@code bench}: how fast the program is. */
@Command(
        name = "bench",
        description = "Measures speed and size.",
        mixinStandardHelpOptions = true,
        subcommands = {
            BenchDeepCommand.class,
            BenchGazetteerCommand.class,
            BenchNamesCommand.class,
            BenchReadingCommand.class,
            BenchSyntaxCommand.class
        })
final class BenchCommand {}
