package org.rapporteur.extract;

import org.rapporteur.annotate.Line;
import org.rapporteur.annotate.syntax.WordRange;
import org.rapporteur.model.Source;
import org.rapporteur.model.Span;

/**
 * A source and the verb that attributes something to it, in one sentence.
 *
 * @param cue what kind of verb it is
 * @param verb the cue's words
 * @param holder the source's words; the cue's own where the source stands in an earlier part of the sentence
 */
record Attribution(Line line, Cues.Cue cue, WordRange verb, WordRange holder, Source source, Told told) {
    boolean negated() {
        return told == Told.NOT_SAID;
    }

    boolean declined() {
        return told == Told.DECLINED;
    }

    /** Whether the source follows the verb: "said the minister". */
    boolean inverted() {
        return holder.first() > verb.last();
    }

    /** Whether it shares its source with the verb before it: "and said". */
    boolean joined() {
        return holder.equals(verb);
    }

    /** Whether it is "according to". */
    boolean according() {
        return line.is(verb.first(), "according");
    }

    Span cueSpan() {
        return line.span(verb.first(), verb.last());
    }

    /** The first word of cue and source together. */
    int first() {
        return Math.min(verb.first(), holder.first());
    }

    /** The first word after cue and source together. */
    int end() {
        return Math.max(verb.last(), holder.last()) + 1;
    }
}
