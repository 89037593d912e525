package org.rapporteur.model;

import java.time.LocalDate;

/** The day a report came out and what says so. */
public record Published(LocalDate date, Basis basis) {
    /** Where the day was found. */
    public enum Basis {
        METADATA,
        OPTION,
        DATELINE,
        TEXT
    }
}
