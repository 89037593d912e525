package org.rapporteur.extract;

import org.jspecify.annotations.Nullable;
import org.rapporteur.annotate.Attributed;
import org.rapporteur.model.Link.Act;
import org.rapporteur.model.Source;
import org.rapporteur.model.Span;

/**
 * What the engine heard somebody say, made out.
 *
 * @param attribution cue and source where both are there; the cue's words stand for the source's where those are in another
 *     sentence
 * @param source null where it is only told that something was said
 * @param cue the words that tell the act; null where a quotation has none
 * @param listed whether a list knows the cue
 */
record Heard(
        Attributed attributed,
        @Nullable Attribution attribution,
        @Nullable Source source,
        @Nullable Span cue,
        Act act,
        boolean listed,
        Told told,
        Worth worth) {
    /** What it is good for. */
    enum Worth {
        /** A claim of its own: it is plain who says it, or that nobody needs to be named. */
        CLAIM,

        /** It only tells which words are said by a cue whose source a rule may know. */
        MEND,

        /** It tells that nobody said it: "if the army says", "neither Kerry nor Lavrov said". */
        DENIAL
    }

    boolean isClaim() {
        return worth == Worth.CLAIM;
    }

    double confidence() {
        return attributed.confidence();
    }
}
