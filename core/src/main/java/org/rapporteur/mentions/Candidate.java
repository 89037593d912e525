package org.rapporteur.mentions;

import org.jspecify.annotations.Nullable;

/**
 * Somebody in a line to whom a pronoun or a bare noun may go back.
 *
 * @param head the word that heads the phrase
 * @param noun its noun in lower case, where no name names them
 * @param entry whom the report names by it
 */
record Candidate(
        int first,
        int head,
        Sort sort,
        Sex sex,
        @Nullable String noun,
        boolean indefinite,
        @Nullable Entry entry) {
    /** How many there are, and of what kind. */
    enum Sort {
        PERSON,
        BODY,
        PEOPLE
    }
}
