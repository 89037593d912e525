package org.rapporteur.extract.match;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.annotate.Line;

/** One rule of a pattern file, compiled. Immutable. */
public sealed interface Pattern permits TreePattern, OrderPattern {
    /** The rule's name, such as {@code count/documented}. */
    String rule();

    /** The sentences that stand under it. */
    List<Example> examples();

    /** The words without which it doesn't hold. */
    List<Trigger> triggers();

    /** The match with a trigger at a word that has one of its forms; null where there is none. */
    @Nullable Match match(Line line, int word, Trigger trigger);
}
