package org.rapporteur.lab.engines;

import java.io.IOException;
import org.rapporteur.annotate.Annotated;
import org.rapporteur.annotate.Engine;
import org.rapporteur.annotate.Line;
import org.rapporteur.extract.Extractors;
import org.rapporteur.lab.EngineOption;

/** What is done with a text while its time is taken. */
enum Work {
    DEEP_CLAIMS(EngineOption.Name.DEEP, "text to claims, deep", 1),
    FAST_CLAIMS(EngineOption.Name.FAST, "text to claims, fast", 12),
    ATTRIBUTIONS(EngineOption.Name.DEEP, "deep: attributions alone", 1),
    TREES(EngineOption.Name.DEEP, "deep: attributions and every tree", 1);

    private static final Extractors EXTRACTORS = new Extractors();

    private final EngineOption.Name engine;
    private final String words;
    private final int passes;

    Work(EngineOption.Name engine, String words, int passes) {
        this.engine = engine;
        this.words = words;
        this.passes = passes;
    }

    /** What it is, for people. */
    String words() {
        return words;
    }

    /** How many passes over all texts take some seconds. */
    int passes() {
        return passes;
    }

    /** Loads the engine that does it. */
    Engine engine() throws IOException {
        return engine.load();
    }

    /** Does it, and returns how many things were found. */
    int on(Annotated report) {
        return switch (this) {
            case DEEP_CLAIMS, FAST_CLAIMS -> EXTRACTORS.claims(report).size();
            case ATTRIBUTIONS -> report.attributions().size();
            case TREES -> {
                int found = report.attributions().size();
                report.lines().forEach(Line::syntax);
                yield found;
            }
        };
    }
}
