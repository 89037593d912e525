package org.rapporteur.flink;

/** The codes that a claim's incidents had first and last. */
public record ClaimCodes(String first, String last) {}
