package org.rapporteur.cli;

import org.jspecify.annotations.Nullable;
import org.rapporteur.annotate.Engine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The option {@code --engine} of every command that reads sentences. */
final class EngineOption {
    private static final String DEEP = "deep";
    private static final String FAST = "fast";

    private final Console console;
    private final Engines engines;

    @Spec(Spec.Target.MIXEE)
    @SuppressWarnings("NullAway.Init")
    private CommandSpec command;

    @Option(
            names = "--engine",
            paramLabel = "ENGINE",
            description =
                    "What reads the sentences: deep finds about twice as many statements, fast reads some 13 times"
                            + " as much in the same time (default: deep where it runs, else fast).")
    private @Nullable String name;

    EngineOption(Console console, Engines engines) {
        this.console = console;
        this.engines = engines;
    }

    /** What was asked for, or else the one that is tried first. */
    String name() {
        return name == null ? DEEP : name;
    }

    /**
     * The engine asked for; where none was, the deep one or, with a note, the fast one.
     *
     * @throws ParameterException where there is none of that name, or where the deep one was asked for and cannot run
     */
    Engine load() {
        if (FAST.equals(name)) {
            return engines.fast().get();
        }
        if (name != null && !name.equals(DEEP)) {
            throw wrong("--engine is \"" + name + "\"; give deep or fast");
        }
        try {
            return engines.deep().load();
        } catch (Engines.Unavailable e) {
            if (name != null) {
                throw wrong("--engine deep cannot run here: " + e.getMessage());
            }
            console.problem("reading with the fast engine, which finds fewer statements: " + e.getMessage());
            return engines.fast().get();
        }
    }

    private ParameterException wrong(String message) {
        return new ParameterException(command.commandLine(), message);
    }
}
