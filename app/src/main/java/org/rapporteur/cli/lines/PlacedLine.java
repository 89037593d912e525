package org.rapporteur.cli.lines;

/**
 * A line that was read.
 *
 * @param place where it stands: {@code claims.jsonl line 17}
 */
record PlacedLine(String place, String text) {}
