package org.rapporteur.model;

import org.jspecify.annotations.Nullable;

/**
 * When something was, as the words give it.
 *
 * @param words the words' span; null where the report's own date stands in for words
 * @param clock the hour and minute, such as {@code 19:00}, in the time that the text tells; null where it tells none
 */
public record Time(
        Interval interval,
        @Nullable Span words,
        Basis basis,
        @Nullable String clock) {
    /** A time without a clock's. */
    public Time(Interval interval, @Nullable Span words, Basis basis) {
        this(interval, words, basis, null);
    }

    /** Whether the words name the days, count from another day, or the publication stands in. */
    public enum Basis {
        EXPLICIT,
        RELATIVE,
        PUBLISHED
    }
}
