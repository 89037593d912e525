package org.rapporteur.annotate.syntax;

/**
 * What one embedding comes to at each place, computed once.
 *
 * @param places for each place whose word counts its part of the hidden layer, as {@link Lanes} of 1 / {@link ParserTables#UNIT}
 * @param context for each direction its part of the recurrent network's input
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record WordRows(long[][] places, float[][] context) {}
