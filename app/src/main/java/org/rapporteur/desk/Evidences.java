package org.rapporteur.desk;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rapporteur.contract.ContractNames;
import org.rapporteur.model.Casualties;
import org.rapporteur.model.Claim;
import org.rapporteur.model.Event;
import org.rapporteur.model.Link;
import org.rapporteur.model.Report;
import org.rapporteur.model.Source;
import org.rapporteur.model.Span;
import org.rapporteur.record.KeptClaim;
import org.rapporteur.record.KeptReport;
import org.rapporteur.record.ReportStore;

/** The words that claims rest on, for one answer: each report is read once. Not thread-safe. */
final class Evidences {
    /** In UTF-16 units; the reader shows the rest. */
    private static final int LONGEST = 160;

    private final ReportStore record;
    private final Map<String, Optional<KeptReport>> reports = new HashMap<>();

    Evidences(ReportStore record) {
        this.record = record;
    }

    Optional<KeptReport> report(String id) {
        return reports.computeIfAbsent(id, record::findReport);
    }

    /** The API's {@code Evidence}. */
    ObjectNode of(Claim claim) {
        Claim.Basis basis = claim.basis();
        ObjectNode evidence = Lines.JSON.createObjectNode();
        evidence.put("claim", basis.id());
        evidence.put("report", basis.report());
        Report report = report(basis.report()).map(KeptReport::report).orElse(null);
        evidence.put("quote", report == null || basis.evidence().isEmpty() ? "" : quote(claim, report.text()));
        if (report != null) {
            put(evidence, "publisher", report.publisher());
            put(evidence, "title", report.title());
            put(
                    evidence,
                    "published",
                    report.published() == null
                            ? null
                            : report.published().date().toString());
        }
        put(evidence, "source", source(basis.chain()));
        evidence.put("kind", claim.kind());
        evidence.put("stance", ContractNames.of(basis.stance()));
        return evidence;
    }

    /** Those of claims by their ids, with the ids as names; those that the record has no more are left out. */
    ObjectNode byId(Collection<String> ids) {
        ObjectNode all = Lines.JSON.createObjectNode();
        List<KeptClaim> claims = record.lists().claims(ids);
        prepare(claims.stream().map(KeptClaim::report).collect(Collectors.toSet()));
        claims.forEach(kept -> all.set(kept.id(), of(kept.claim())));
        return all;
    }

    /** Reads at once what reports are needed. */
    void prepare(Collection<String> ids) {
        record.lists().reports(ids).forEach(kept -> reports.put(kept.report().id(), Optional.of(kept)));
    }

    /** The last that is named; null where nobody is. */
    static @Nullable String source(List<Link> chain) {
        for (int i = chain.size() - 1; i >= 0; i--) {
            Source source = chain.get(i).source();
            if (source != null) {
                return source.name();
            }
        }
        return null;
    }

    /** The counted words, or the clause that tells it; of a long one what stands around its trigger. */
    private static String quote(Claim claim, String text) {
        List<Span> evidence = claim.basis().evidence();
        Span words = evidence.get(claim instanceof Casualties ? evidence.size() - 1 : 0);
        if (claim instanceof Event event && words.end() - words.start() > LONGEST) {
            int start = Math.max(words.start(), event.trigger().start() - LONGEST / 2);
            int end = Math.min(words.end(), event.trigger().end() + LONGEST / 2);
            return (start > words.start() ? "… " : "")
                    + whole(text, start, end, words)
                    + (end < words.end() ? " …" : "");
        }
        String quote = words.of(text).replaceAll("\\s+", " ").strip();
        return quote.length() <= 2 * LONGEST ? quote : whole(quote, 0, 2 * LONGEST, new Span(0, quote.length())) + " …";
    }

    /** Words of a text without those that are cut at either end; of a script that has no spaces, all its characters. */
    private static String whole(String text, int start, int end, Span within) {
        int first = start;
        while (first > within.start() && first < end && !Character.isWhitespace(text.charAt(first - 1))) {
            first++;
        }
        int last = end;
        while (last < within.end() && last > first && !Character.isWhitespace(text.charAt(last))) {
            last--;
        }
        if (first == last) {
            first = Character.isLowSurrogate(text.charAt(start)) ? start + 1 : start;
            last = Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end;
        }
        return text.substring(first, last).replaceAll("\\s+", " ").strip();
    }

    static void put(ObjectNode to, String field, @Nullable Object value) {
        if (value != null) {
            to.put(field, value.toString());
        }
    }
}
