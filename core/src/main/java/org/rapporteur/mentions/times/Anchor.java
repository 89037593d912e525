package org.rapporteur.mentions.times;

import java.time.LocalDate;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/**
 * From which day words count.
 *
 * @param day the report's, or of whoever is quoted; null where it isn't known
 * @param told the day that the story has come to; null where it hasn't told any
 * @param near the day told last in the same sentence
 * @param year the first day of a past year, month or day, named with its year, from which the paragraph goes on
 * @param clause tells whether the clause speaks of what is to come
 */
record Anchor(
        @Nullable LocalDate day,
        @Nullable LocalDate told,
        @Nullable LocalDate near,
        @Nullable LocalDate year,
        BooleanSupplier clause) {
    /** Nothing is to come. */
    static final BooleanSupplier PAST = () -> false;

    /** Whether the clause speaks of what is to come; costs a tree, so it is asked only where it counts. */
    boolean ahead() {
        return clause.getAsBoolean();
    }

    /** The day that "the following day" counts from; the report's own where the story has told none. */
    @Nullable LocalDate narrative() {
        return near != null ? near : told != null ? told : day;
    }

    /** The day that a clock's time without a day belongs to. */
    @Nullable LocalDate ofClock() {
        return near != null ? near : day;
    }

    Anchor countedFrom(LocalDate other) {
        return new Anchor(other, other, null, null, clause);
    }
}
