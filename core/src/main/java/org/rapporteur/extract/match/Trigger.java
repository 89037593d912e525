package org.rapporteur.extract.match;

import java.util.Set;

/**
 * A word that may set off a pattern.
 *
 * @param lemma what its lemma must be, or the word itself where the pattern goes by word order
 * @param forms all it may look like, in small letters
 */
record Trigger(String lemma, Set<String> forms) {
    Trigger {
        forms = Set.copyOf(forms);
    }
}
