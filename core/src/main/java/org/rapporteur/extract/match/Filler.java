package org.rapporteur.extract.match;

import java.util.OptionalInt;
import org.rapporteur.annotate.syntax.WordRange;

/**
 * What fills a role: one of its words if several are coordinated.
 *
 * @param head the word that the tree leads to; empty where only word order told
 * @param phrase the head and what depends on it, without its conjuncts, the preposition or conjunction that leads it in, and
 *     punctuation at its ends
 */
public record Filler(OptionalInt head, WordRange phrase) {}
