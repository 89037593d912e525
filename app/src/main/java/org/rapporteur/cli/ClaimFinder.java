package org.rapporteur.cli;

import java.util.List;
import org.rapporteur.annotate.Annotator;
import org.rapporteur.extract.Extractors;
import org.rapporteur.model.Claim;
import org.rapporteur.model.Report;

/** The stages from a report to its claims. Thread-safe. */
record ClaimFinder(Annotator annotator, Extractors extractors) {
    /** All claims of a report, in text order. */
    List<Claim> claims(Report report) {
        return extractors.claims(annotator.annotate(report));
    }
}
