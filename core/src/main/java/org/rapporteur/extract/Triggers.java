package org.rapporteur.extract;

import java.util.List;
import java.util.Set;
import org.rapporteur.annotate.Line;
import org.rapporteur.extract.events.EventLexicon;
import org.rapporteur.extract.match.PatternFile;
import org.rapporteur.extract.match.TriggerIndex;

/**
 * Every word that could start a claim, whichever rule it is of, in one index: a line is looked through once, a look-up a
 * word, and no rule looks at a line without a word of its own.
 */
final class Triggers {
    /** A verb that attributes, or a word that does without being one of them. */
    static final String CUE = "cue";

    /** A verb of citing. */
    static final String CITING = "citing";

    /** A noun for what somebody holds. */
    static final String POSITION = "position";

    /** A word for what happened to people. */
    static final String HARM = "harm";

    /** A word that may tell of an event. */
    static final String DEED = "deed";

    /** A word for what a bulletin counts. */
    static final String FIGURE = "figure";

    private static final Set<String> BESIDES_CUES =
            Set.of("according", "neither", "declined", "refused", "declines", "refuses", "would", "will");

    private final TriggerIndex index;

    Triggers(Cues cues) {
        index = TriggerIndex.builder()
                .words(CUE, cues.forms())
                .words(CUE, BESIDES_CUES)
                .words(CITING, CitedSpeech.VERBS)
                .words(POSITION, StatedPosition.NOUNS.keySet())
                .words(HARM, Harms.words())
                .words(DEED, EventLexicon.shipped().forms())
                .words(FIGURE, BulletinWords.harms())
                .add(PatternFile.read(Triggers.class, CountTellers.PATTERNS))
                .build();
    }

    /** The words of a line that may start a claim, in word order. */
    List<TriggerIndex.Hit> of(Line line) {
        return index.hits(line);
    }

    /** The index with its patterns. */
    TriggerIndex index() {
        return index;
    }
}
