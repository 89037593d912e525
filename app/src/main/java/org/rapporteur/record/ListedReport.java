package org.rapporteur.record;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A report as a list shows it.
 *
 * @param title or else how its text begins
 * @param published null where nothing tells
 * @param claims how many stand
 * @param checked of how many of these a person said something
 * @param copies how many other reports have its text
 * @param snippet of its words, what was searched for between U+0002 and U+0003; null where nothing was
 */
public record ListedReport(
        String id,
        String title,
        @Nullable String publisher,
        @Nullable LocalDate published,
        Instant readAt,
        int claims,
        int checked,
        int copies,
        int version,
        @Nullable String snippet) {
    /** A page of them. */
    public record Page(long total, List<ListedReport> reports) {
        public Page {
            reports = List.copyOf(reports);
        }
    }
}
