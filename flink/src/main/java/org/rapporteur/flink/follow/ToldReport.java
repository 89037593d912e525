package org.rapporteur.flink.follow;

import java.util.List;
import org.rapporteur.flink.find.Newsroom;

/**
 * What of a report is kept to settle incidents by.
 *
 * @param tellings as JSON
 * @param claims the ids of those of its tellings
 */
public record ToldReport(Newsroom newsroom, String signature, List<String> tellings, List<String> claims) {}
