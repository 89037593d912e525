package org.rapporteur.record;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.UnableToExecuteStatementException;

/** Finds reports by their words. */
final class Search {
    /** SQLite's code for what it doesn't understand; a query of FTS5 that is none has it. */
    private static final int ERROR = 1;

    static final int SNIPPET_WORDS = 24;

    private final Handle handle;
    private final FilterSql filter;
    private final int limit;

    Search(Handle handle, Filter filter, int limit) {
        this.handle = handle;
        this.filter = new FilterSql(filter);
        this.limit = limit;
    }

    /** What a query of FTS5 finds; where it is none, what has all its words. */
    List<Hit> find(String query) {
        String plain = words(query);
        if (plain.isEmpty()) {
            return List.of();
        }
        try {
            return match(query);
        } catch (UnableToExecuteStatementException e) {
            var failure = RecordException.sqlite(e);
            if (failure == null || failure.getErrorCode() != ERROR) {
                throw e;
            }
            return match(plain);
        }
    }

    private List<Hit> match(String query) {
        return handle.createQuery(
                        "SELECT r.*, snippet(report_words, -1, '[', ']', '…', " + SNIPPET_WORDS + ") AS snippet"
                                + " FROM report_words JOIN reports r ON r.seq = report_words.rowid"
                                + " WHERE report_words MATCH :query AND " + filter.reportsWithClaims()
                                + " ORDER BY rank, r.seq LIMIT :limit")
                .bind("query", query)
                .bind("limit", limit)
                .bindMap(filter.parameters())
                .map((row, context) -> new Hit(ReportRow.report(row), row.getString("snippet")))
                .list();
    }

    /** Each word as FTS5's string, so that none means anything else. */
    static String words(String query) {
        return Arrays.stream(query.split("[^\\p{L}\\p{M}\\p{N}]+"))
                .filter(word -> !word.isEmpty())
                .map(word -> '"' + word + '"')
                .collect(Collectors.joining(" "));
    }
}
