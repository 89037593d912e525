package org.rapporteur.annotate;

import org.rapporteur.model.Report;

/** Finds the sentences and words of a report's story passages. Thread-safe. */
public final class Annotator {
    public Annotated annotate(Report report) {
        throw new UnsupportedOperationException("to come: " + report.id());
    }
}
