package org.rapporteur.desk;

import com.fasterxml.jackson.databind.JsonNode;
import io.javalin.http.Context;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rapporteur.cli.summary.RangeWords;
import org.rapporteur.cli.summary.Words;
import org.rapporteur.contract.ContractNames;
import org.rapporteur.export.Exported;
import org.rapporteur.export.Exporter;
import org.rapporteur.export.Exporters;
import org.rapporteur.export.Unavailable;
import org.rapporteur.mentions.register.Register;
import org.rapporteur.model.Casualties.Harm;
import org.rapporteur.model.Incident;
import org.rapporteur.model.Report;
import org.rapporteur.model.Toll;
import org.rapporteur.monitor.Ledger;
import org.rapporteur.monitor.Policy;
import org.rapporteur.record.Filter;
import org.rapporteur.record.KeptClaim;
import org.rapporteur.record.KeptIncident;
import org.rapporteur.record.KeptReport;
import org.rapporteur.record.ReportStore;

/** Answers with files for other programs, and with citations for people. */
final class ExportApi {
    private static final Map<String, String> TYPES = Map.of(
            "jsonl", "application/jsonl",
            "plover", "application/jsonl",
            "geojson", "application/geo+json",
            "parquet", "application/vnd.apache.parquet");

    private static final Map<String, String> ENDINGS =
            Map.of("jsonl", "jsonl", "plover", "jsonl", "geojson", "geojson", "parquet", "parquet");

    private static final int SOURCES = 6;

    private final ReportStore record;
    private final String name;
    private final Shelf shelf;
    private final TollApi tolls;
    private final Register register;

    /** @param name of the record */
    ExportApi(ReportStore record, String name, Shelf shelf, TollApi tolls, Register register) {
        this.record = record;
        this.name = name;
        this.shelf = shelf;
        this.tolls = tolls;
        this.register = register;
    }

    /** {@code GET /api/export}: a file. */
    void export(Asked asked, Context response) throws IOException {
        String format = asked.choice("format", "csv", Exporters.names());
        Exporter exporter = Exporters.named(format).orElseThrow();
        Policy usual = exporter.policy();
        Policy policy = asked.text("policy") == null ? usual : asked.policy();
        Query query = asked.query();
        LocalDate knownBy = asked.knownBy(query);
        List<String> codes = new IncidentSearch(query, shelf.look(knownBy))
                .found().stream().map(Shelf.Item::code).toList();
        List<Ledger.Entry> incidents = record.lists().incidents(codes, known(knownBy)).stream()
                .map(kept -> new Ledger.Entry(kept.incident(), kept.claims()))
                .sorted(Comparator.comparing(entry -> entry.incident().id()))
                .toList();
        Exported what =
                Exported.of(record, query.filter(knownBy), incidents, usual == null ? null : policy, () -> register);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            exporter.write(what, bytes);
        } catch (Unavailable e) {
            throw new Rejected(501, "format", String.valueOf(e.getMessage()));
        }
        response.contentType(TYPES.getOrDefault(format, "text/csv; charset=utf-8"));
        response.header(
                "Content-Disposition",
                "attachment; filename=\"rapporteur-" + format + "." + ENDINGS.getOrDefault(format, "csv") + "\"");
        response.result(bytes.toByteArray());
    }

    private static Filter known(@Nullable LocalDate knownBy) {
        return knownBy == null ? Filter.ALL : Filter.ALL.withKnownBy(knownBy);
    }

    /** {@code GET /api/cite}. */
    JsonNode cite(Asked asked) {
        String incident = asked.text("incident");
        String claim = asked.text("claim");
        String report = asked.text("report");
        LocalDate knownBy = asked.day("known-by");
        if (incident != null) {
            return citation(ofIncident(incident, knownBy), "/incidents/" + incident);
        }
        if (claim != null) {
            return ofClaim(claim);
        }
        if (report != null) {
            return citation(ofReport(found(report)) + ", in the record " + name + ".", "/reports/" + report);
        }
        if (asked.flag("toll")) {
            return ofToll(asked);
        }
        throw Rejected.parameter("incident", "is missing, and so are claim, report and toll; give one of them");
    }

    private static JsonNode citation(String text, String url) {
        return Lines.JSON.createObjectNode().put("text", text).put("url", url);
    }

    private String ofIncident(String code, @Nullable LocalDate knownBy) {
        KeptIncident kept = record.lists().incidents(List.of(code), known(knownBy)).stream()
                .findFirst()
                .orElseThrow(() -> Rejected.missing("The record has no incident " + code + " that was known then."));
        Incident incident = kept.incident();
        StringBuilder text = new StringBuilder(kept.code()).append(", ");
        shelf.look(knownBy)
                .find(kept.code())
                .ifPresent(item -> text.append(item.card().path("title").asText()));
        if (incident.event().time() != null) {
            text.append(", ").append(new Incident.On(incident.event().time()).words());
        }
        var killed = incident.harmed().get(Harm.KILLED);
        if (killed != null) {
            text.append(": ").append(RangeWords.of(killed)).append(" killed");
        }
        List<String> reports = kept.claims().stream()
                .map(told -> told.claim().basis().report())
                .distinct()
                .toList();
        text.append(". Told by ");
        List<String> sources = reports.stream()
                .limit(SOURCES)
                .flatMap(id -> record.findReport(id).stream())
                .map(ExportApi::ofReport)
                .toList();
        text.append(String.join("; ", sources));
        if (reports.size() > SOURCES) {
            text.append("; and ").append(reports.size() - SOURCES).append(" more reports");
        }
        return text.append(". Record ")
                .append(name)
                .append(knownBy == null ? "" : ", as known by " + knownBy)
                .append('.')
                .toString();
    }

    private JsonNode ofClaim(String id) {
        KeptClaim kept =
                record.findClaim(id).orElseThrow(() -> Rejected.missing("The record has no claim " + id + "."));
        KeptReport report = found(kept.report());
        var evidence = kept.claim().basis().evidence().get(0);
        return citation(
                "“" + evidence.of(report.report().text()).replaceAll("\\s+", " ") + "” (" + ofReport(report)
                        + ", characters " + evidence.start() + " to " + evidence.end() + "), claim " + id
                        + " of the record " + name + ".",
                "/reports/" + kept.report() + "?claim=" + id);
    }

    private JsonNode ofToll(Asked asked) {
        Query query = asked.query();
        Toll toll = tolls.toll(asked);
        List<String> harmed = new ArrayList<>();
        toll.harmed().forEach((harm, range) -> harmed.add(RangeWords.of(range) + " " + ContractNames.of(harm)));
        String days = query.since() == null && query.until() == null
                ? ""
                : ", " + (query.since() == null ? "until " : query.since() + " to ")
                        + (query.until() == null ? "the last day" : query.until());
        String text = "Toll"
                + (query.text().isBlank() ? "" : " of " + query.text().strip()) + days + ": "
                + (harmed.isEmpty() ? "no figure" : String.join(", ", harmed)) + "; "
                + Words.counted(toll.incidents(), "incident", "incidents") + ", by the policy \"" + toll.policy()
                + "\", as of " + toll.asOf() + ". Record " + name + ".";
        return citation(
                text,
                "/toll"
                        + (query.text().isBlank()
                                ? ""
                                : "?q=" + URLEncoder.encode(query.text(), StandardCharsets.UTF_8)));
    }

    private KeptReport found(String id) {
        return record.findReport(id).orElseThrow(() -> Rejected.missing("The record has no report " + id + "."));
    }

    private static String ofReport(KeptReport kept) {
        Report report = kept.report();
        return (report.publisher() == null ? "a report without a publisher" : report.publisher())
                + (report.title() == null ? "" : ", “" + report.title() + "”")
                + (report.published() == null
                        ? ", undated"
                        : ", " + report.published().date())
                + " (" + report.id() + ")";
    }
}
