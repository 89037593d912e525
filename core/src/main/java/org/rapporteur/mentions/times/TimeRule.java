package org.rapporteur.mentions.times;

import org.jspecify.annotations.Nullable;

/** Finds one kind of time expression. */
@FunctionalInterface
interface TimeRule {
    /** What begins at a word; null where nothing of this kind does. */
    @Nullable Found at(TimeLine line, int i);
}
