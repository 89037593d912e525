package org.rapporteur.cli;

import java.nio.file.Path;
import java.time.Clock;
import org.rapporteur.record.ReportStore;
import org.rapporteur.record.Resolution;
import org.rapporteur.record.SqliteStore;

/**
 * Opens records.
 *
 * @param usual where the record lies unless a command says otherwise
 * @param clock what tells when something was read or said
 * @param resolution what makes incidents of claims
 */
record Records(Path usual, Clock clock, Resolution resolution) {
    /** Those of a process. */
    static Records ofProcess(Resolution resolution) {
        String told = System.getenv("RAPPORTEUR_RECORD");
        return new Records(
                Path.of(told == null || told.isBlank() ? "rapporteur.db" : told), Clock.systemUTC(), resolution);
    }

    ReportStore open(Path file) {
        return SqliteStore.open(file, Version.number(), clock, resolution);
    }

    ReportStore openExisting(Path file) {
        return SqliteStore.openExisting(file, Version.number(), clock, resolution);
    }

    ReportStore openToRead(Path file) {
        return SqliteStore.openToRead(file, Version.number(), clock, resolution);
    }
}
