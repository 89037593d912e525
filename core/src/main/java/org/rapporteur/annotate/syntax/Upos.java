package org.rapporteur.annotate.syntax;

import java.util.List;

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

    /** The number that {@link Syntax} keeps it by. */
    @SuppressWarnings("EnumOrdinal") // in memory only: no file has it
    public byte code() {
        return (byte) ordinal();
    }

    /**
     * The tag with a label.
     *
     * @throws IllegalArgumentException where there is none; the message names the label
     */
    public static Upos of(String label) {
        return LABELS.of(label);
    }

    /**
     * The codes of a model's tags, in its order.
     *
     * @throws IllegalArgumentException where a label is unknown; the message names it
     */
    public static byte[] codes(List<String> labels) {
        return LABELS.codes(labels);
    }
}
