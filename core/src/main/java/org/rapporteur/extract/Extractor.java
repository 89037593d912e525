package org.rapporteur.extract;

/** Finds one kind of claim. Implementations keep no state, stand in {@link Extractors}, each with an examples file. */
interface Extractor {
    /** Adds the claims it finds in a report. */
    void extract(Story story, Claims claims);
}
