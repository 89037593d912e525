package org.rapporteur.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code rapporteur gazetteer}: which places are known. */
@Command(
        name = "gazetteer",
        description = {
            "The places that are known: towns of more than 1,000 people, divisions, states, areas of the news; and what"
                    + " you add, such as a country's villages."
        },
        footer = {
            "  rapporteur gazetteer add SY.zip",
            "  rapporteur gazetteer list",
            "  rapporteur gazetteer remove SY",
        })
final class GazetteerCommand implements Runnable {
    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "no command given; give add, list or remove");
    }
}
