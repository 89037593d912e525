package org.rapporteur.lab.reliability;

/**
 * What became of one claim beside the gold.
 *
 * @param rule what found it
 * @param confidence what the claim says of itself, 0 to 1
 */
record Judgement(String rule, double confidence, boolean right) {}
