package org.rapporteur.annotate.names;

import java.util.List;

/**
 * The labels of words, numbered: 0 outside every name, then for each kind its first word, a word within, its last word,
 * and a name of one word (Ratinov and Roth 2009 call them BILOU).
 */
public final class NameLabels {
    public static final int OUTSIDE = 0;
    public static final int COUNT = 1 + 4 * NameKind.values().length;

    private static final List<NameKind> KINDS = List.of(NameKind.values());
    private static final int FIRST = 0;
    private static final int WITHIN = 1;
    private static final int LAST = 2;
    private static final int SINGLE = 3;

    /** The label of a word of a name, by its place in it. */
    @SuppressWarnings("EnumOrdinal") // labels are what the model numbers; the order of kinds is part of its version
    public static int of(NameKind kind, int word, int size) {
        int part = size == 1 ? SINGLE : word == 0 ? FIRST : word == size - 1 ? LAST : WITHIN;
        return 1 + 4 * KINDS.indexOf(kind) + part;
    }

    /** Labels the words of a name, the first and the last included. */
    public static void put(byte[] labels, NameKind kind, int first, int last) {
        for (int i = first; i <= last; i++) {
            labels[i] = (byte) of(kind, i - first, last - first + 1);
        }
    }

    /** The kind of name a label belongs to; only for labels other than {@link #OUTSIDE}. */
    public static NameKind kind(int label) {
        return KINDS.get((label - 1) >> 2);
    }

    /** Whether a name goes on after a word with this label. */
    public static boolean goesOn(int label) {
        return label != OUTSIDE && ((label - 1) & 3) <= WITHIN;
    }

    /** Whether a label may follow another: a name that goes on does so in its own kind, and nothing ends unbegun. */
    static boolean follows(int label, int before) {
        boolean continues = label != OUTSIDE && (((label - 1) & 3) == WITHIN || ((label - 1) & 3) == LAST);
        return goesOn(before) ? continues && (label - 1) >> 2 == (before - 1) >> 2 : !continues;
    }

    private NameLabels() {}
}
