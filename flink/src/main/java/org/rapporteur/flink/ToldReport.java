package org.rapporteur.flink;

import java.util.List;

/**
 * What of a report is kept to settle incidents by.
 *
 * @param tellings as JSON
 * @param claims the ids of those of its tellings
 */
public record ToldReport(Newsroom newsroom, String signature, List<String> tellings, List<String> claims) {}
