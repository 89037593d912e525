package org.rapporteur.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code rapporteur parties}: who is known by which names. */
@Command(
        name = "parties",
        description = "The register of parties: states and their bodies, organisations, media, armed groups, people.",
        footer = {
            "  rapporteur parties list --type armed-group --country SYR",
            "  rapporteur parties add my-parties.csv",
            "  rapporteur parties unmatched reports/",
        })
final class PartiesCommand implements Runnable {
    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "no command given; give list, add, remove or unmatched");
    }
}
