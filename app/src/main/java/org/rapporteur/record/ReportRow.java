package org.rapporteur.record;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.rapporteur.contract.ContractNames;
import org.rapporteur.model.Passage;
import org.rapporteur.model.Published;
import org.rapporteur.model.Report;
import org.rapporteur.model.Role;

/** A report as a row of its table, and back. */
final class ReportRow {
    private static final ObjectMapper JSON = new JsonMapper();

    /** A passage in few bytes. */
    private record Block(int start, int end, String role) {}

    /** The values of {@link Table#REPORTS}. */
    static List<@Nullable Object> values(long seq, String id, ReadReport read, long run, int version) {
        Report report = read.report();
        Published published = report.published();
        LocalDate readOn = LocalDate.ofInstant(read.readAt(), ZoneOffset.UTC);
        return Arrays.asList(
                seq,
                id,
                report.id(),
                report.sha256(),
                report.origin(),
                report.url(),
                report.publisher(),
                report.title(),
                report.byline(),
                published == null ? null : published.date().toString(),
                published == null ? null : ContractNames.of(published.basis()),
                report.language(),
                json(report.found()),
                report.text(),
                json(report.passages().stream().map(ReportRow::block).toList()),
                read.engine(),
                read.readAt().truncatedTo(ChronoUnit.SECONDS).toString(),
                (published == null ? readOn : published.date()).toString(),
                run,
                version,
                null,
                null);
    }

    static KeptReport report(ResultSet row) throws SQLException {
        String id = row.getString("id");
        String text = row.getString("text");
        try {
            return new KeptReport(
                    new Report(
                            id,
                            row.getString("sha256"),
                            row.getString("origin"),
                            row.getString("url"),
                            row.getString("publisher"),
                            row.getString("title"),
                            row.getString("byline"),
                            published(row),
                            row.getString("language"),
                            JSON.readValue(row.getString("found"), new TypeReference<TreeMap<String, String>>() {}),
                            text == null ? "" : text,
                            passages(row.getString("passages"))),
                    row.getString("engine"),
                    Instant.parse(row.getString("read_at")),
                    row.getLong("run"),
                    row.getInt("version"),
                    row.getString("superseded_by"),
                    row.getString("forgotten_at") != null);
        } catch (JsonProcessingException | RuntimeException e) {
            throw new RecordException(
                    "The record's report " + id + " isn't as it was written (" + e.getMessage()
                            + "); see what verify says, and restore the record from a copy.",
                    e);
        }
    }

    private static @Nullable Published published(ResultSet row) throws SQLException {
        String date = Rows.find(row, "published");
        return date == null
                ? null
                : new Published(
                        LocalDate.parse(date),
                        ContractNames.find(Published.Basis.class, row.getString("published_basis"))
                                .orElseThrow());
    }

    private static List<Passage> passages(String json) throws JsonProcessingException {
        List<Passage> passages = new ArrayList<>();
        for (Block block : JSON.readValue(json, Block[].class)) {
            passages.add(new Passage(
                    block.start(),
                    block.end(),
                    ContractNames.find(Role.class, block.role()).orElseThrow()));
        }
        return passages;
    }

    private static Block block(Passage passage) {
        return new Block(passage.span().start(), passage.span().end(), ContractNames.of(passage.role()));
    }

    private static String json(Object value) {
        try {
            return JSON.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("strings and numbers are JSON", e);
        }
    }

    private ReportRow() {}
}
