package org.rapporteur.annotate.syntax;

/**
 * What a description comes to, computed once.
 *
 * @param places for each place its part of the hidden layer, as {@link Lanes} of 1 / {@link TaggerTables#UNIT}
 * @param context for each direction its part of the recurrent network's input
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record TaggerRows(long[][] places, float[][] context) {}
