package org.rapporteur.annotate.syntax;

/** A word's universal part of speech, by Universal Dependencies version 2. */
public enum Upos {
    ADJ,
    ADP,
    ADV,
    AUX,
    CCONJ,
    DET,
    INTJ,
    NOUN,
    NUM,
    PART,
    PRON,
    PROPN,
    PUNCT,
    SCONJ,
    SYM,
    VERB,
    X;

    static final Labels<Upos> LABELS = new Labels<>("UPOS", values(), Upos::label);

    /** As CoNLL-U writes it, such as {@code PROPN}. */
    public String label() {
        return name();
    }

    /**
     * The tag with a label.
     *
     * @throws IllegalArgumentException where there is none; the message names the label
     */
    public static Upos of(String label) {
        return LABELS.of(label);
    }
}
