package org.rapporteur.model;

import org.jspecify.annotations.Nullable;

/** Somebody to whom something is said or done, or who does it, by the words that name them. */
public record Party(Span words, String name, @Nullable String id) {}
