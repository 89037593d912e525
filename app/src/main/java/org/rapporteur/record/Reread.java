package org.rapporteur.record;

import java.util.List;

/**
 * What reading a report again did.
 *
 * @param kept how many claims stand as they were
 * @param superseded how many stand no longer
 * @param added how many are new
 * @param lostCorrections those whose claim has no successor of its kind at its words
 * @param lostPairs likewise
 */
public record Reread(int kept, int superseded, int added, List<Correction> lostCorrections, List<Pair> lostPairs) {
    public Reread {
        lostCorrections = List.copyOf(lostCorrections);
        lostPairs = List.copyOf(lostPairs);
    }
}
