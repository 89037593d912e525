package org.rapporteur.lab;

import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code train all}: every other subcommand of {@code train} in its order, until one fails. */
@Command(name = "all", description = "Trains every model, in order.", mixinStandardHelpOptions = true)
final class TrainAllCommand implements Callable<Integer> {
    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Override
    public Integer call() {
        for (CommandLine command : spec.parent().commandLine().getSubcommands().values()) {
            if (command.getCommandSpec() != spec) {
                System.err.println("train " + command.getCommandName());
                int code = command.execute();
                if (code != 0) {
                    return code;
                }
            }
        }
        return 0;
    }
}
