package org.rapporteur.model;

/** Words by which a text names something. */
public sealed interface Mention permits Party, Place {
    Span words();

    /** What it names, by the fullest name that is known. */
    String name();

    /** The contract's name for what is named. */
    String kind();
}
