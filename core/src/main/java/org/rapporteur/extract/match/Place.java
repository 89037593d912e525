package org.rapporteur.extract.match;

/**
 * Where a way leads to.
 *
 * @param without the word below it that the way came up from, whose subtree is no part of its phrase; -1 if it came from
 *     above
 */
record Place(int word, int without) {}
