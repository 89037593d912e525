package org.rapporteur.monitor;

/** The texts of reports, for what asks after the words that a claim points at. */
@FunctionalInterface
public interface Texts {
    /** A report's text, empty where there is none any more. */
    String of(String report);
}
