package org.rapporteur.annotate.syntax;

import java.util.List;

/** A word's relation to its head, by Universal Dependencies version 2 for English; subtypes are constants of their own. */
public enum Relation {
    ACL("acl"),
    ACL_RELCL(ACL, "acl:relcl"),
    ADVCL("advcl"),
    ADVCL_RELCL(ADVCL, "advcl:relcl"),
    ADVMOD("advmod"),
    AMOD("amod"),
    APPOS("appos"),
    AUX("aux"),
    AUX_PASS(AUX, "aux:pass"),
    CASE("case"),
    CC("cc"),
    CC_PRECONJ(CC, "cc:preconj"),
    CCOMP("ccomp"),
    COMPOUND("compound"),
    COMPOUND_PRT(COMPOUND, "compound:prt"),
    CONJ("conj"),
    COP("cop"),
    CSUBJ("csubj"),
    CSUBJ_OUTER(CSUBJ, "csubj:outer"),
    CSUBJ_PASS(CSUBJ, "csubj:pass"),
    DEP("dep"),
    DET("det"),
    DET_PREDET(DET, "det:predet"),
    DISCOURSE("discourse"),
    DISLOCATED("dislocated"),
    EXPL("expl"),
    FIXED("fixed"),
    FLAT("flat"),
    GOESWITH("goeswith"),
    IOBJ("iobj"),
    LIST("list"),
    MARK("mark"),
    NMOD("nmod"),
    NMOD_DESC(NMOD, "nmod:desc"),
    NMOD_POSS(NMOD, "nmod:poss"),
    NMOD_UNMARKED(NMOD, "nmod:unmarked"),
    NSUBJ("nsubj"),
    NSUBJ_OUTER(NSUBJ, "nsubj:outer"),
    NSUBJ_PASS(NSUBJ, "nsubj:pass"),
    NUMMOD("nummod"),
    OBJ("obj"),
    OBL("obl"),
    OBL_AGENT(OBL, "obl:agent"),
    OBL_UNMARKED(OBL, "obl:unmarked"),
    ORPHAN("orphan"),
    PARATAXIS("parataxis"),
    PUNCT("punct"),
    REPARANDUM("reparandum"),
    ROOT("root"),
    VOCATIVE("vocative"),
    XCOMP("xcomp");

    static final Labels<Relation> LABELS = new Labels<>("relation", values(), Relation::label);

    private final Relation base;
    private final String label;

    Relation(String label) {
        this.base = this;
        this.label = label;
    }

    Relation(Relation base, String label) {
        this.base = base;
        this.label = label;
    }

    /** As CoNLL-U writes it, such as {@code nsubj:pass}. */
    public String label() {
        return label;
    }

    /** The relation without its subtype: {@link #NSUBJ} of {@link #NSUBJ_PASS}; itself where it has none. */
    public Relation base() {
        return base;
    }

    /** Whether it is one of those given. */
    public boolean isOneOf(Relation... relations) {
        for (Relation relation : relations) {
            if (relation == this) {
                return true;
            }
        }
        return false;
    }

    /** The number that {@link Syntax} keeps it by. */
    @SuppressWarnings("EnumOrdinal") // in memory only: no file has it
    public byte code() {
        return (byte) ordinal();
    }

    /**
     * The relation with a label.
     *
     * @throws IllegalArgumentException where there is none; the message names the label
     */
    public static Relation of(String label) {
        return LABELS.of(label);
    }

    /**
     * The codes of a model's relations, in its order.
     *
     * @throws IllegalArgumentException where a label is unknown; the message names it
     */
    public static byte[] codes(List<String> labels) {
        return LABELS.codes(labels);
    }
}
