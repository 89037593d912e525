package org.rapporteur.lab;

import org.rapporteur.lab.events.TrainEventsCommand;
import org.rapporteur.lab.incidents.TrainIncidentsCommand;
import org.rapporteur.lab.names.TrainNamesCommand;
import org.rapporteur.lab.places.TrainPlacesCommand;
import org.rapporteur.lab.syntax.TrainLemmasCommand;
import org.rapporteur.lab.syntax.TrainSyntaxCommand;
import picocli.CommandLine.Command;

/** {@code train}: makes the models in core's resources anew; the same gold gives the same bytes. */
@Command(
        name = "train",
        description = "Trains the models in core's resources.",
        footer = {
            "",
            "lab/run train deep trains the deep engine's model. It is written in Python, and train all leaves it out;"
                    + " lab/run train deep --help tells more."
        },
        mixinStandardHelpOptions = true,
        subcommands = {
            // in the order in which train all runs them
            TrainAllCommand.class,
            TrainSyntaxCommand.class,
            TrainLemmasCommand.class,
            TrainNamesCommand.class,
            TrainPlacesCommand.class,
            TrainEventsCommand.class,
            TrainIncidentsCommand.class,
        })
final class TrainCommand {}
