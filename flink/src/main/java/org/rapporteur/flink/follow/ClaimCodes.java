package org.rapporteur.flink.follow;

/** The codes that a claim's incidents had first and last. */
public record ClaimCodes(String first, String last) {}
