package org.rapporteur.extract;

import org.rapporteur.model.Source;
import org.rapporteur.model.Span;

/**
 * A source and the verb that attributes something to it, in one sentence.
 *
 * @param cue what kind of verb it is
 * @param cueFirst the verb's first word
 * @param cueLast the cue's last word
 * @param sourceFirst the first word of the source's phrase; equal to {@code cueFirst} where the source stands in an
 *     earlier part of the sentence
 * @param inverted whether the source follows the verb: "said the minister"
 * @param negated whether it was not said: "the report does not say who"
 * @param declined whether the source declines to say: "declined to comment"
 * @param end the first word after cue and source, whichever is last
 */
record Attribution(
        Line line,
        Cues.Cue cue,
        int cueFirst,
        int cueLast,
        int sourceFirst,
        int sourceLast,
        Source source,
        boolean inverted,
        boolean negated,
        boolean declined,
        int end) {
    Span cueSpan() {
        return line.span(cueFirst, cueLast);
    }

    /** The first word of cue and source together. */
    int first() {
        return Math.min(cueFirst, sourceFirst);
    }
}
