package org.rapporteur.cli;

import java.util.List;
import org.rapporteur.annotate.Annotated;
import org.rapporteur.annotate.Annotator;
import org.rapporteur.annotate.names.Mentions;
import org.rapporteur.extract.Extractors;
import org.rapporteur.model.Claim;
import org.rapporteur.model.Mention;
import org.rapporteur.model.Report;

/** The stages from a report to its claims. Thread-safe. */
record ClaimFinder(Annotator annotator, Extractors extractors) {
    /**
     * What a report holds, each list in text order.
     *
     * @param mentions none where they weren't asked for
     */
    record Found(List<Mention> mentions, List<Claim> claims) {}

    /** All claims of a report and, where they are asked for, its mentions. */
    Found find(Report report, boolean withMentions) {
        Annotated annotated = annotator.annotate(report);
        List<Mention> mentions = withMentions ? Mentions.of(annotated.names(), report.text()) : List.of();
        return new Found(mentions, extractors.claims(annotated));
    }
}
