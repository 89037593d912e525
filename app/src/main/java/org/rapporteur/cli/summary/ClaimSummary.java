package org.rapporteur.cli.summary;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rapporteur.contract.ContractNames;
import org.rapporteur.model.Casualties;
import org.rapporteur.model.Claim;
import org.rapporteur.model.Event;
import org.rapporteur.model.Span;
import org.rapporteur.model.Statement;
import org.rapporteur.model.Time;

/** One claim as a person reads it: who says so, the words, what found it. */
final class ClaimSummary {
    private static final String INDENT = "     ";
    private static final String QUOTE = INDENT + "│ ";
    private static final int LONGEST_QUOTE = 600;

    private final Page page;

    ClaimSummary(Page page) {
        this.page = page;
    }

    void print(int number, Claim claim, String text) throws IOException {
        Optional<Span> said = claim.accept(new Claim.Visitor<Optional<Span>, IOException>() {
            @Override
            public Optional<Span> statement(Statement statement) throws IOException {
                lead(number, statement, ContractNames.of(statement.form()));
                details(statement, text);
                return Optional.of(statement.content());
            }

            @Override
            public Optional<Span> event(Event event) throws IOException {
                lead(number, event, event.kind());
                new Paragraph().add(Style.HARM, EventWords.of(event)).print(page, INDENT, INDENT + "  ");
                return Optional.of(event.trigger());
            }

            @Override
            public Optional<Span> casualties(Casualties casualties) throws IOException {
                lead(number, casualties, casualties.kind());
                details(casualties, text);
                return Optional.empty();
            }
        });
        quotes(claim.basis().evidence(), said.orElse(null), text);
        String rule = claim.basis().rule() + ", confidence "
                + Math.round(claim.basis().confidence() * 100) + " % · "
                + claim.basis().id();
        new Paragraph().add(Style.FAINT, Visible.of(rule)).print(page, INDENT, INDENT);
    }

    private void lead(int number, Claim claim, String form) throws IOException {
        Paragraph lead = new Paragraph();
        if (claim.basis().chain().isEmpty()) {
            lead.add("The report itself says");
        } else {
            ChainWords.add(claim, lead);
        }
        List<String> doubts = doubts(claim.basis());
        lead.add(" (" + form);
        for (String doubt : doubts) {
            lead.add(", ").add(Style.DOUBT, doubt);
        }
        lead.add("):").print(page, String.format("%3d  ", number), INDENT);
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

    private void details(Statement statement, String text) throws IOException {
        List<String> details = new ArrayList<>();
        if (statement.addressee() != null) {
            details.add("to " + Visible.of(statement.addressee().name()));
        }
        if (statement.about() != null) {
            details.add("about " + Visible.of(statement.about().of(text)));
        }
        if (!details.isEmpty()) {
            new Paragraph().add(String.join(" · ", details)).print(page, INDENT, INDENT);
        }
    }

    private void details(Casualties casualties, String text) throws IOException {
        for (Map.Entry<Casualties.Harm, Casualties.Count> entry :
                casualties.counts().entrySet()) {
            new Paragraph()
                    .add(Style.HARM, CountWords.of(casualties, entry.getKey(), entry.getValue()))
                    .print(page, INDENT, INDENT + "  ");
        }
        List<String> details = new ArrayList<>();
        switch (casualties.countedOver()) {
            case INCIDENT -> {}
            case WINDOW -> details.add("within a stretch of time");
            case CUMULATIVE -> details.add("in all");
            case UPDATE -> details.add("a new total");
        }
        if (casualties.since() != null) {
            details.add("since " + Days.of(casualties.since()));
        }
        if (casualties.place() != null) {
            details.add("place: " + PlaceWords.of(casualties.place()));
        }
        Time time = casualties.time();
        if (time != null) {
            details.add(when(time, text));
        }
        if (!details.isEmpty()) {
            new Paragraph().add(String.join(" · ", details)).print(page, INDENT, INDENT);
        }
    }

    private static String when(Time time, String text) {
        Span words = time.words();
        return Days.of(time.interval())
                + (words == null ? " (the day of publication)" : " (“" + Visible.of(words.of(text)) + "”)");
    }

    /** Quotes the evidence, and the content too where the evidence doesn't hold it; nothing twice. */
    private void quotes(List<Span> evidence, @Nullable Span content, String text) throws IOException {
        List<Span> shown = new ArrayList<>();
        for (Span span : evidence) {
            if (shown.stream().noneMatch(other -> other.contains(span))) {
                quote(span, content, text);
                shown.add(span);
            }
        }
        if (content != null && shown.stream().noneMatch(other -> other.contains(content))) {
            quote(content, content, text);
        }
    }

    /** Quotes evidence, with what was said standing out from the rest. */
    private void quote(Span evidence, @Nullable Span emphasis, String text) throws IOException {
        Paragraph quote = new Paragraph();
        int end = Math.min(evidence.end(), evidence.start() + LONGEST_QUOTE);
        if (end < evidence.end() && Character.isHighSurrogate(text.charAt(end - 1))) {
            end--;
        }
        int from = emphasis == null ? end : Math.max(evidence.start(), Math.min(emphasis.start(), end));
        int to = emphasis == null ? end : Math.max(from, Math.min(emphasis.end(), end));
        piece(quote, Style.PLAIN, text, evidence.start(), from);
        piece(quote, Style.STRONG, text, from, to);
        piece(quote, Style.PLAIN, text, to, end);
        quote.add(end < evidence.end() ? " […]" : "").print(page, QUOTE, QUOTE);
    }

    /** Adds a piece of the text, keeping the space that parts it from its neighbours. */
    private static void piece(Paragraph quote, Style style, String text, int start, int end) {
        if (start < end) {
            boolean before = Character.isWhitespace(text.charAt(start));
            boolean after = Character.isWhitespace(text.charAt(end - 1));
            quote.add(style, (before ? " " : "") + Visible.of(text.substring(start, end)) + (after ? " " : ""));
        }
    }
}
