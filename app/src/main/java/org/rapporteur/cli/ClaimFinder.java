package org.rapporteur.cli;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.annotate.Annotated;
import org.rapporteur.annotate.Annotator;
import org.rapporteur.annotate.Engine;
import org.rapporteur.annotate.names.Mentions;
import org.rapporteur.extract.Extractors;
import org.rapporteur.mentions.register.Register;
import org.rapporteur.model.Claim;
import org.rapporteur.model.Mention;
import org.rapporteur.model.Report;

/** The stages from a report to its claims. Thread-safe. */
record ClaimFinder(Annotator annotator, Extractors extractors) {
    /** The stages with an engine to read by and the parties that are known. */
    static ClaimFinder with(Engine engine, Register register) {
        return new ClaimFinder(new Annotator(engine), new Extractors(register));
    }

    /**
     * What a report holds, each list in text order.
     *
     * @param engine what read it; null where the report is in a language that isn't read
     * @param mentions none where they weren't asked for
     */
    record Found(@Nullable String engine, List<Mention> mentions, List<Claim> claims) {}

    /** All claims of a report and, where they are asked for, its mentions. */
    Found find(Report report, boolean withMentions) {
        Annotated annotated = annotator.annotate(report);
        List<Mention> mentions = withMentions ? Mentions.of(annotated.names(), report.text()) : List.of();
        String engine = Annotator.reads(report.language()) ? annotator.engine().name() : null;
        return new Found(engine, mentions, extractors.claims(annotated));
    }
}
