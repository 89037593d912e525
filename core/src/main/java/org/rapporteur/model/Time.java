package org.rapporteur.model;

import org.jspecify.annotations.Nullable;

/**
 * When something was, as the words give it.
 *
 * @param words the words' span; null where the report's own date stands in for words
 */
public record Time(Interval interval, @Nullable Span words, Basis basis) {
    /** Whether the words name the days, count from another day, or the publication stands in. */
    public enum Basis {
        EXPLICIT,
        RELATIVE,
        PUBLISHED
    }
}
