package org.rapporteur.lab;

import org.rapporteur.lab.gazetteer.BuildGazetteerCommand;
import picocli.CommandLine.Command;

/** {@code build}: makes the resources of core that are made of others' data and learn nothing from it. */
@Command(
        name = "build",
        description = "Makes the resources of core that are made of others' data.",
        mixinStandardHelpOptions = true,
        subcommands = {BuildGazetteerCommand.class})
final class BuildCommand {}
