package org.rapporteur.extract.match;

import java.util.Set;

/**
 * One condition as it is written, such as {@code lemma!=report|claim} or {@code !mark}.
 *
 * @param key what stands before the sign
 * @param negated whether the contrary is asked
 * @param values the words after the sign; empty where there is no sign
 */
record Term(String key, boolean negated, Set<String> values) {
    Term {
        values = Set.copyOf(values);
    }

    /** Refuses values, or that there are none. */
    void expectValues(boolean expected) {
        if (values.isEmpty() == expected) {
            throw new IllegalArgumentException("\"" + key + "\" has " + (expected ? "no words" : "words") + "; write "
                    + (expected ? key + "=one|another" : "[" + key + "] or [!" + key + "]"));
        }
    }

    /** Whether something that is so, or not, is as asked. */
    boolean fits(boolean so) {
        return so != negated;
    }
}
