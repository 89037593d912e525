package org.rapporteur.cli;

import java.util.function.Supplier;
import org.rapporteur.annotate.Engine;

/** The engines that the program can read with, each loaded when it is first asked for. */
record Engines(Deep deep, Supplier<Engine> fast) {
    /** Loads the deep engine. */
    interface Deep {
        /**
         * Loads it.
         *
         * @throws Unavailable where this machine cannot run it
         */
        Engine load() throws Unavailable;
    }

    /** Why an engine cannot run here, and what to do, in one sentence without a full stop. */
    static final class Unavailable extends Exception {
        Unavailable(String message, Throwable cause) {
            super(message, cause);
        }
    }
}
