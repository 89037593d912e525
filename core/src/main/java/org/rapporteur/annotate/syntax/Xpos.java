package org.rapporteur.annotate.syntax;

import java.util.List;

/** A word's tag by the Penn Treebank, with those that web texts add to it, as UD English EWT has them. */
public enum Xpos {
    /** A sign of a currency. */
    DOLLAR("$"),
    HASH("#"),
    OPEN_QUOTE("``"),
    CLOSE_QUOTE("''"),
    COMMA(","),
    /** An opening bracket of any kind. */
    LRB("-LRB-"),
    /** A closing bracket of any kind. */
    RRB("-RRB-"),
    /** What ends a sentence: a full stop, a question or an exclamation mark. */
    PERIOD("."),
    /** A colon, semicolon, dash or dots. */
    COLON(":"),
    /** A web or mail address. */
    ADD("ADD"),
    /** A prefix that stands alone. */
    AFX("AFX"),
    CC("CC"),
    CD("CD"),
    DT("DT"),
    EX("EX"),
    FW("FW"),
    /** A piece of a word that was written apart. */
    GW("GW"),
    HYPH("HYPH"),
    IN("IN"),
    JJ("JJ"),
    JJR("JJR"),
    JJS("JJS"),
    LS("LS"),
    MD("MD"),
    /** Punctuation that is out of place, such as a list's asterisk. */
    NFP("NFP"),
    NN("NN"),
    NNP("NNP"),
    NNPS("NNPS"),
    NNS("NNS"),
    PDT("PDT"),
    POS("POS"),
    PRP("PRP"),
    PRP_POSSESSIVE("PRP$"),
    RB("RB"),
    RBR("RBR"),
    RBS("RBS"),
    RP("RP"),
    SYM("SYM"),
    TO("TO"),
    UH("UH"),
    VB("VB"),
    VBD("VBD"),
    VBG("VBG"),
    VBN("VBN"),
    VBP("VBP"),
    VBZ("VBZ"),
    WDT("WDT"),
    WP("WP"),
    WP_POSSESSIVE("WP$"),
    WRB("WRB"),
    /** What can't be told. */
    XX("XX");

    static final Labels<Xpos> LABELS = new Labels<>("XPOS", values(), Xpos::label);

    private final String label;

    Xpos(String label) {
        this.label = label;
    }

    /** As CoNLL-U writes it, such as {@code NNP} or {@code -LRB-}. */
    public String label() {
        return label;
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
    public static Xpos of(String label) {
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
