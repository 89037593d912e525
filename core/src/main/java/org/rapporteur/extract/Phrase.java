package org.rapporteur.extract;

/** A stretch of a line's words, first and last included. */
record Phrase(int first, int last) {}
