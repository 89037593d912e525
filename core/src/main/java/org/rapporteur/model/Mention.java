package org.rapporteur.model;

/** Words by which a text names something, or says when. */
public sealed interface Mention permits Party, Place, TimeExpression {
    Span words();

    /** The contract's name for what is named. */
    String kind();
}
