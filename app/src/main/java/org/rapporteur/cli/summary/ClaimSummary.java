package org.rapporteur.cli.summary;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.rapporteur.contract.ContractNames;
import org.rapporteur.extract.Confidence;
import org.rapporteur.model.Casualties;
import org.rapporteur.model.Claim;
import org.rapporteur.model.Event;
import org.rapporteur.model.Report;
import org.rapporteur.model.Span;
import org.rapporteur.model.Statement;
import org.rapporteur.model.Time;

/** One claim of a report as a person reads it: what it says, who says so, the words, what found it. */
final class ClaimSummary {
    private static final String INDENT = "     ";

    private final Page page;
    private final String text;
    private final Quotes quotes;
    private final PartyWords parties;
    private final EventWords eventWords;

    /**
     * @param counts those of the report
     */
    ClaimSummary(Page page, Report report, List<Casualties> counts) {
        this.page = page;
        text = report.text();
        quotes = new Quotes(page, text);
        parties = new PartyWords(text, counts);
        eventWords = new EventWords(
                text, report.published() == null ? null : report.published().date(), parties);
    }

    /**
     * Prints a claim.
     *
     * @param again those that only tell it once more
     */
    void print(int number, Claim claim, List<? extends Claim> again) throws IOException {
        String first = String.format("%3d  ", number);
        claim.accept(new Claim.Visitor<Void, IOException>() {
            @Override
            public Void statement(Statement statement) throws IOException {
                List<Span> spans = Quotes.told(statement);
                spans.add(statement.content());
                if (statement.addressee() != null) {
                    spans.add(statement.addressee().words());
                }
                quotes.print(lead(statement), first, number, spans, statement.content());
                return null;
            }

            @Override
            public Void event(Event event) throws IOException {
                Paragraph line = new Paragraph();
                eventWords.add(event, line);
                line.print(page, first, INDENT);
                quotes.print(source(event), INDENT, number, Quotes.told(event), event.trigger());
                return null;
            }

            @Override
            public Void casualties(Casualties casualties) throws IOException {
                counts(first, casualties);
                details(casualties);
                List<Span> evidence = casualties.basis().evidence();
                Span counted = evidence.get(evidence.size() - 1);
                quotes.print(source(casualties), INDENT, number, Quotes.told(casualties), counted);
                return null;
            }
        });
        foot(claim.basis(), again);
    }

    private void foot(Claim.Basis basis, List<? extends Claim> again) throws IOException {
        boolean guess = Confidence.isGuess(basis);
        String confidence = guess
                ? "confidence not measured, a guess of " + basis.confidence()
                : "confidence " + Math.round(basis.confidence() * 100) + " %";
        String rule = basis.rule() + ", " + confidence + " · " + basis.id();
        new Paragraph().add(Style.FAINT, Visible.of(rule)).print(page, INDENT, INDENT);
        if (!again.isEmpty()) {
            String others = again.stream().map(one -> one.basis().id()).collect(Collectors.joining(", "));
            new Paragraph()
                    .add(Style.FAINT, "told again: " + Visible.of(others))
                    .print(page, INDENT, INDENT);
        }
    }

    private Paragraph lead(Statement statement) {
        Paragraph lead = new Paragraph();
        if (statement.basis().chain().isEmpty()) {
            lead.add("The report itself says");
        } else {
            ChainWords.add(statement, lead);
        }
        if (statement.addressee() != null) {
            lead.add(", to " + Visible.of(statement.addressee().name()));
        }
        if (statement.about() != null) {
            lead.add(", about " + Visible.of(statement.about().of(text)));
        }
        lead.add(" (" + ContractNames.of(statement.form()));
        for (String doubt : doubts(statement.basis())) {
            lead.add(", ").add(Style.DOUBT, doubt);
        }
        return lead.add("):");
    }

    private static Paragraph source(Claim claim) {
        Paragraph source = new Paragraph();
        if (claim.basis().chain().isEmpty()) {
            return source.add(Style.FAINT, "The report itself says:");
        }
        ChainWords.add(claim, source);
        return source.add(":");
    }

    /** What keeps the claim from being plainly so, but for what the chain's last word has said already. */
    private static List<String> doubts(Claim.Basis basis) {
        List<String> doubts = new ArrayList<>();
        String stance = ContractNames.of(basis.stance());
        boolean told = ChainWords.lastWord(basis.chain()).equals(stance);
        if (basis.stance() != Claim.Stance.ASSERTED && !told) {
            doubts.add(stance);
        }
        if (basis.polarity() == Claim.Polarity.NEGATIVE && !(told && basis.stance() == Claim.Stance.DENIED)) {
            doubts.add("negative");
        }
        if (basis.modality() != Claim.Modality.ACTUAL) {
            doubts.add(ContractNames.of(basis.modality()));
        }
        return doubts;
    }

    private void counts(String first, Casualties casualties) throws IOException {
        String begin = first;
        List<String> warnings = Mood.of(casualties.basis()).warnings(false);
        for (Map.Entry<Casualties.Harm, Casualties.Count> entry :
                casualties.counts().entrySet()) {
            Paragraph line = new Paragraph();
            if (!warnings.isEmpty()) {
                line.add(Style.DOUBT, Words.capitalised(String.join(", ", warnings)) + " — ");
            }
            line.add(Style.HARM, CountWords.of(casualties, entry.getKey(), entry.getValue()))
                    .print(page, begin, INDENT + "  ");
            begin = INDENT;
        }
    }

    private void details(Casualties casualties) throws IOException {
        List<String> details = new ArrayList<>();
        Time time = casualties.time();
        String since = casualties.since() == null ? "" : "since " + Days.of(casualties.since());
        switch (casualties.countedOver()) {
            case INCIDENT -> details.add(since);
            case WINDOW -> details.add(time == null && since.isEmpty() ? "within a stretch of time" : since);
            case CUMULATIVE -> details.add("in all " + since);
            case UPDATE -> details.addAll(List.of("a new total", since));
        }
        if (time != null) {
            details.add(when(time));
        }
        details.replaceAll(String::strip);
        details.removeIf(String::isEmpty);
        if (casualties.cause() != null) {
            details.add("by what: " + Visible.of(casualties.cause().of(text)));
        }
        if (!casualties.by().isEmpty()) {
            details.add("by whom: " + parties.list(casualties.by()));
        }
        if (!casualties.victims().isEmpty()) {
            details.add("named: "
                    + casualties.victims().stream().map(ClaimSummary::victim).collect(Collectors.joining(", ")));
        }
        if (casualties.place() != null) {
            details.add("place: " + PlaceWords.of(casualties.place()));
        }
        if (!details.isEmpty()) {
            new Paragraph().add(String.join(" · ", details)).print(page, INDENT, INDENT);
        }
    }

    private static String victim(Casualties.Victim victim) {
        String name = Visible.of(victim.party().name());
        return victim.age() == null ? name : name + " (" + victim.age() + ")";
    }

    private String when(Time time) {
        Span words = time.words();
        return Days.of(time.interval())
                + (words == null ? " (the day of publication)" : " (“" + Visible.of(words.of(text)) + "”)");
    }
}
