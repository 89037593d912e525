package org.rapporteur.cli.summary;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.rapporteur.model.Casualties;
import org.rapporteur.model.Claim;
import org.rapporteur.model.Event;
import org.rapporteur.model.Report;
import org.rapporteur.model.Statement;

/** A claim in one line of ours: {@code At least 12 killed}, {@code Aleppo: the army shelled a market}, or what was said. */
public final class ClaimWords {
    private final Report report;
    private final EventWords events;

    /** @param claims all of the report */
    public ClaimWords(Report report, List<? extends Claim> claims) {
        this.report = report;
        List<Casualties> counts = claims.stream()
                .filter(Casualties.class::isInstance)
                .map(Casualties.class::cast)
                .toList();
        events = new EventWords(
                report.text(),
                report.published() == null ? null : report.published().date(),
                new PartyWords(report.text(), counts));
    }

    public String of(Claim claim) {
        return claim.accept(new Claim.Visitor<String, RuntimeException>() {
            @Override
            public String statement(Statement statement) {
                return Visible.of(statement.content().of(report.text())).replaceAll("\\s+", " ");
            }

            @Override
            public String event(Event event) {
                Paragraph line = new Paragraph();
                events.add(event, line);
                return line.text();
            }

            @Override
            public String casualties(Casualties casualties) {
                List<String> warnings = Mood.of(casualties.basis()).warnings(false);
                List<String> words = new ArrayList<>();
                casualties.counts().forEach((harm, count) -> words.add(CountWords.of(casualties, harm, count)));
                return Words.capitalised(
                        warnings.stream().map(warning -> warning + ": ").collect(Collectors.joining())
                                + String.join("; ", words));
            }
        });
    }
}
