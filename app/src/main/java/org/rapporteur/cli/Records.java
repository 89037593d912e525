package org.rapporteur.cli;

import java.nio.file.Path;
import java.time.Clock;
import org.rapporteur.record.ReportStore;
import org.rapporteur.record.SqliteStore;

/**
 * Opens records.
 *
 * @param usual where the record lies unless a command says otherwise
 * @param clock what tells when something was read or said
 */
record Records(Path usual, Clock clock) {
    /** Those of a process. */
    static Records ofProcess() {
        String told = System.getenv("RAPPORTEUR_RECORD");
        return new Records(Path.of(told == null || told.isBlank() ? "rapporteur.db" : told), Clock.systemUTC());
    }

    ReportStore open(Path file) {
        return SqliteStore.open(file, Version.number(), clock);
    }

    ReportStore openExisting(Path file) {
        return SqliteStore.openExisting(file, Version.number(), clock);
    }
}
