package org.rapporteur.annotate;

import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Span;

/**
 * What an engine takes for somebody's words or thoughts, and for who and what says so.
 *
 * @param content what was said
 * @param cue the words that tell the saying: "denied", "according to"; null where there are none
 * @param source the words that name who said it; null where none do
 * @param confidence how sure the engine is of all three, 0 to 1, not calibrated
 */
public record Attributed(
        Span content, @Nullable Span cue, @Nullable Span source, double confidence) {}
