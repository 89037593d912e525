package org.rapporteur.cli;

import org.rapporteur.annotate.FastEngine;

/** The program's entry, where its parts are put together. */
public final class Main {
    /** Runs one command and ends the process with its exit code. */
    public static void main(String... args) {
        System.exit(Program.on(Console.ofProcess(), engines()).execute(args));
    }

    /** The engines of this program. */
    static Engines engines() {
        return new Engines(
                () -> {
                    throw new Engines.Unavailable("not built", new IllegalStateException());
                },
                FastEngine::new);
    }

    private Main() {}
}
