package org.rapporteur.mentions;

/** What a report tells of a person's sex, for "he" and "she". */
enum Sex {
    UNKNOWN,
    FEMALE,
    MALE;

    /** Whether one person can be both. */
    boolean agrees(Sex other) {
        return this == UNKNOWN || other == UNKNOWN || this == other;
    }
}
