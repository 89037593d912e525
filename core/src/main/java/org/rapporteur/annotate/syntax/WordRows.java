package org.rapporteur.annotate.syntax;

/**
 * What a word, or one description of it, comes to in a network.
 *
 * @param places for each place its part of the hidden layer, as {@link Lanes}
 * @param context for each direction its part of the recurrent network's input
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record WordRows(long[][] places, float[][] context) {}
