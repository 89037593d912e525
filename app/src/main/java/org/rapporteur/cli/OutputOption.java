package org.rapporteur.cli;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The option {@code --output} of every command that prints claims. */
final class OutputOption {
    @Spec(Spec.Target.MIXEE)
    @SuppressWarnings("NullAway.Init")
    private CommandSpec command;

    @Option(
            names = "--output",
            paramLabel = "FORM",
            defaultValue = "summary",
            description = "summary, to read on the terminal, or jsonl, one JSON object a line (default: summary).")
    private String output = "summary";

    /**
     * The form asked for.
     *
     * @throws ParameterException where there is none of that name
     */
    OutputForm form() {
        return OutputForm.find(output)
                .orElseThrow(() -> new ParameterException(
                        command.commandLine(), "--output is \"" + output + "\"; give summary or jsonl"));
    }
}
