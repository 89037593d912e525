package org.rapporteur.extract;

/** What became of the telling. */
enum Told {
    SAID,
    /** "reportedly said" */
    ALLEGEDLY,
    /** "the statement does not say who" */
    NOT_SAID,
    /** "refused to discuss it" */
    DECLINED
}
