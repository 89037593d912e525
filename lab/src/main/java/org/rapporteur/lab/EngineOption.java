package org.rapporteur.lab;

import java.io.IOException;
import org.rapporteur.annotate.Engine;
import org.rapporteur.annotate.FastEngine;
import org.rapporteur.deep.DeepEngine;
import org.rapporteur.deep.EngineUnavailable;
import picocli.CommandLine.Option;

/** The option {@code --engine} of commands that read. */
public final class EngineOption {
    /** What may be given. */
    public enum Name {
        DEEP,
        FAST;

        /**
         * Loads the engine.
         *
         * @throws IOException where its models are damaged or this machine can't run it
         */
        public Engine load() throws IOException {
            if (this == FAST) {
                return new FastEngine();
            }
            try {
                return DeepEngine.load();
            } catch (EngineUnavailable e) {
                throw new IOException(e.getMessage(), e);
            }
        }
    }

    @Option(names = "--engine", description = "deep or fast (default: deep)")
    private Name name = Name.DEEP;

    /** The engine asked for. */
    public Engine load() throws IOException {
        return name.load();
    }
}
