package org.rapporteur.flink;

import java.util.List;

/**
 * What is in a report.
 *
 * @param signature of its text
 * @param claims as the contract's lines
 * @param tales those of its tellings
 */
public record Found(Newsroom newsroom, String signature, List<String> claims, List<Tale> tales) {}
