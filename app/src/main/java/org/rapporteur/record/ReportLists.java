package org.rapporteur.record;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** Lists of reports, without their texts. */
record ReportLists(Handle handle, Filter filter) {
    private static final int BEGINNING = 90;

    /** More than this are told by their days: to weigh each takes longer than anybody waits. */
    private static final int MOST_RANKED = 1_000;

    private static final String COLUMNS = "SELECT r.id, coalesce(r.title, substr(r.text, 1, " + BEGINNING
            + ")) AS title, r.publisher, r.published, r.read_at, r.version,"
            + " (SELECT count(*) FROM claims c WHERE c.report = r.id AND c.superseded_by_run IS NULL"
            + " AND c.line IS NOT NULL) AS claims,"
            + " (SELECT count(*) FROM claims c WHERE c.report = r.id AND c.superseded_by_run IS NULL"
            + " AND EXISTS (" + SqliteLists.SAID + ")) AS checked,"
            + " (SELECT count(*) FROM copies k WHERE k.report = r.id) AS copies";

    ListedReport.Page page(@Nullable String words, int offset, int limit) {
        FilterSql sql = new FilterSql(filter);
        String match = words == null ? "" : Search.words(words);
        boolean searched = !match.isEmpty();
        String from = (searched
                        ? " FROM report_words JOIN reports r ON r.seq = report_words.rowid WHERE report_words MATCH"
                                + " :words AND "
                        : " FROM reports r WHERE ")
                + "r.forgotten_at IS NULL AND " + sql.reportsWithClaims();
        String order = searched ? "report_words.rowid DESC" : "r.known_on DESC, r.seq DESC";
        Map<String, Object> parameters = new HashMap<>(sql.parameters());
        if (searched) {
            parameters.put("words", match);
        }
        long total = searched && filter.equals(Filter.ALL)
                ? standing(match)
                : handle.createQuery("SELECT count(*)" + from)
                        .bindMap(parameters)
                        .mapTo(Long.class)
                        .one();
        boolean ranked = searched && total <= MOST_RANKED;
        parameters.put("offset", offset);
        parameters.put("limit", limit);
        List<ListedReport> reports = handle.createQuery(COLUMNS
                        + (searched
                                ? ", snippet(report_words, -1, char(2), char(3), '…', " + Search.SNIPPET_WORDS + ")"
                                : ", NULL")
                        + " AS snippet" + from
                        + " ORDER BY " + (ranked ? "rank, r.seq" : order)
                        + " LIMIT :limit OFFSET :offset")
                .bindMap(parameters)
                .map((row, context) -> report(row))
                .list();
        return new ListedReport.Page(total, reports);
    }

    /** How many have some words, without a look at the rows, which are long: of versions that others took the place of there are few. */
    private long standing(String match) {
        return handle.createQuery("SELECT (SELECT count(*) FROM report_words WHERE report_words MATCH :words)"
                        + " - (SELECT count(*) FROM reports r JOIN report_words ON report_words.rowid = r.seq"
                        + " WHERE r.superseded_by IS NOT NULL AND report_words MATCH :words)")
                .bind("words", match)
                .mapTo(Long.class)
                .one();
    }

    private static ListedReport report(ResultSet row) throws SQLException {
        return new ListedReport(
                row.getString("id"),
                orEmpty(row.getString("title")).strip(),
                row.getString("publisher"),
                day(row.getString("published")),
                Instant.parse(row.getString("read_at")),
                row.getInt("claims"),
                row.getInt("checked"),
                row.getInt("copies"),
                row.getInt("version"),
                row.getString("snippet"));
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }

    private static @Nullable LocalDate day(@Nullable String day) {
        return day == null ? null : LocalDate.parse(day);
    }
}
