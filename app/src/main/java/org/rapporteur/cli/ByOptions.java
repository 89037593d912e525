package org.rapporteur.cli;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options of every command by which somebody says something of what was read. */
final class ByOptions {
    @Option(names = "--by", paramLabel = "NAME", required = true, description = "Who says so.")
    @SuppressWarnings("NullAway.Init")
    private String who;

    @Option(names = "--because", paramLabel = "TEXT", description = "Why.")
    private @Nullable String why;

    String who() {
        return who;
    }

    @Nullable String why() {
        return why;
    }
}
