package org.rapporteur.find;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.annotate.Annotated;
import org.rapporteur.annotate.Annotator;
import org.rapporteur.annotate.Engine;
import org.rapporteur.extract.Extractors;
import org.rapporteur.mentions.gazetteer.Gazetteer;
import org.rapporteur.mentions.register.Register;
import org.rapporteur.model.Claim;
import org.rapporteur.model.Report;

/** The stages from a report to its claims, which a laptop and a cluster run alike. Thread-safe. */
public record Stages(Annotator annotator, Register register, Gazetteer gazetteer, Extractors extractors) {
    /** The stages with an engine to read by and the parties and places that are known. */
    public static Stages with(Engine engine, Register register, Gazetteer gazetteer) {
        return new Stages(new Annotator(engine), register, gazetteer, new Extractors(register, gazetteer));
    }

    /** Sentences and words of a report, and what the engine makes of them. */
    public Annotated annotated(Report report) {
        return annotator.annotate(report);
    }

    /** All claims of a report, in text order. */
    public List<Claim> claims(Annotated annotated) {
        return extractors.claims(annotated);
    }

    /** What reads a report; null where it is in a language that isn't read. */
    public @Nullable String engineOf(Report report) {
        return Annotator.reads(report.language()) ? annotator.engine().name() : null;
    }
}
