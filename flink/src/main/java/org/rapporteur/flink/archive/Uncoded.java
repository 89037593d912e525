package org.rapporteur.flink.archive;

/**
 * An incident that waits for its code.
 *
 * @param series the code but for its number
 * @param day since 1970, by which it is numbered, then by its first claim
 * @param line the contract's, with an empty code
 */
public record Uncoded(String series, long day, String claim, String line) {}
