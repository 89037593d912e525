package org.rapporteur.extract;

/** What became of the telling. */
enum Told {
    SAID,
    /** "reportedly said" */
    ALLEGEDLY,
    /** "the report does not say who" */
    NOT_SAID,
    /** "declined to comment" */
    DECLINED
}
