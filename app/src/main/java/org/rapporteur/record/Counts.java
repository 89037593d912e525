package org.rapporteur.record;

/**
 * How much the record holds.
 *
 * @param reports the latest versions, without those forgotten
 * @param versions all versions
 * @param claims those that stand, of the latest versions
 * @param corrections those that stand
 */
public record Counts(long reports, long versions, long claims, long corrections, long forgotten) {}
