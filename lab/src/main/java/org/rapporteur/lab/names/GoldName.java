package org.rapporteur.lab.names;

import org.rapporteur.model.Span;

/** A name that somebody marked in a corpus, with the corpus's own kind for it. */
record GoldName(Span span, String kind) {}
