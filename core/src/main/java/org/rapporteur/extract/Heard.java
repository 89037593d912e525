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
 * @param plain whether it makes a claim of its own: it is plain who says it, or that nobody needs to be named
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
        boolean plain) {}
