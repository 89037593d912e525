package org.rapporteur.flink.find;

import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.flink.archive.Credit;
import org.rapporteur.model.Report;
import org.rapporteur.table.Cited;

/**
 * A telling on its way, with all that an incident is made of.
 *
 * @param id the telling's
 * @param json the telling
 * @param claims its claims, as the contract's lines
 * @param newsroom that of its report; from {@link Credit} on, that of the first copy of its report's text
 * @param publisher the report's own
 * @param url the report's
 */
public record Tale(
        String id,
        String report,
        String json,
        List<String> claims,
        Newsroom newsroom,
        @Nullable String publisher,
        @Nullable String url) {
    /** What is needed to compare it. */
    public Tale withoutClaims() {
        return new Tale(id, report, json, List.of(), newsroom, publisher, url);
    }

    public Tale creditedTo(Newsroom first) {
        return new Tale(id, report, json, claims, first, publisher, url);
    }

    /** What tables cite of its report. */
    public Cited cited() {
        return new Cited(
                new Report(
                        report,
                        "",
                        "",
                        url,
                        publisher,
                        null,
                        null,
                        null,
                        null,
                        Collections.emptyNavigableMap(),
                        "",
                        List.of()),
                null);
    }
}
