package org.rapporteur.extract;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.rapporteur.annotate.text.Quote;
import org.rapporteur.model.Link;
import org.rapporteur.model.Party;
import org.rapporteur.model.Source;
import org.rapporteur.model.Span;
import org.rapporteur.model.Statement;

/**
 * What the engine heard and no rule found: the second sieve. The engine tells which words are said, by which cue and by whom;
 * act, stance, polarity, form, medium, day and addressee are read as for the rules.
 */
final class HeardSpeech implements Extractor {
    private static final double LEAST = Double.parseDouble(System.getProperty("least", "0.35"));

    @Override
    public void extract(Story story, Claims claims) {
        List<Span> said = claims.statements().stream().map(Statement::content).toList();
        for (Heard heard : story.heard()) {
            if (heard.attributed().confidence() >= LEAST) {
                Span content = content(story, heard);
                if (content != null && said.stream().noneMatch(other -> isSame(content, other))) {
                    claims.add(statement(story, heard, content, claims));
                }
            }
        }
    }

    private static boolean isSame(Span one, Span other) {
        int shared = Math.min(one.end(), other.end()) - Math.max(one.start(), other.start());
        return shared > 0.3 * Math.min(one.length(), other.length());
    }

    /** The words that were said, in one passage, without marks around them; null where none are left. */
    private static @Nullable Span content(Story story, Heard heard) {
        Span given = heard.attributed().content();
        Span cue = heard.cue();
        Span other = passage(story, given.start());
        Span passage = cue == null ? other : passage(story, cue.start());
        if (passage == null || other == null) {
            return null;
        }
        Span part = passage.overlaps(given) ? passage : other;
        int start = Math.max(given.start(), part.start());
        int end = Math.min(given.end(), part.end());
        if (cue != null && cue.start() >= start && cue.end() <= end) {
            return null;
        }
        List<Quote> quotes = story.quotesIn(new Span(start, end));
        if (quotes.size() == 1) {
            Quote quote = quotes.get(0);
            int shared = Math.min(end, quote.marks().end())
                    - Math.max(start, quote.marks().start());
            if (shared >= 0.9 * (end - start) && shared >= 0.7 * quote.marks().length()) {
                return DirectSpeech.trimmed(quote, story.text());
            }
        }
        return trimmed(story, start, end);
    }

    private static @Nullable Span trimmed(Story story, int start, int end) {
        int at = story.lineAt(start);
        if (at < 0) {
            return null;
        }
        Line line = story.lines().get(at);
        int first = line.wordAt(start);
        while (first < line.size() && !line.isWord(first) && !line.isQuoted(first)) {
            first++;
        }
        if (line.is(first, "that") && first + 1 < line.size()) {
            first++;
        }
        int lastAt = story.lineAt(end - 1);
        if (first >= line.size() || lastAt < 0) {
            return null;
        }
        Line lastLine = story.lines().get(lastAt);
        int last = Math.min(lastLine.wordAt(end), lastLine.size()) - 1;
        while (last > 0 && !lastLine.isWord(last) && !lastLine.isQuoted(last)) {
            last--;
        }
        if (lastLine.end(last) <= line.start(first)) {
            return null;
        }
        Span span = new Span(line.start(first), lastLine.end(last));
        return Statements.withClosingMarks(span, story.quotesIn(span));
    }

    private static @Nullable Span passage(Story story, int offset) {
        int at = story.lineAt(offset);
        return at < 0 ? null : story.lines().get(at).sentence().passage().span();
    }

    private static Statement statement(Story story, Heard heard, Span content, Claims claims) {
        Statement.Form form = Statements.form(content, story.quotesIn(content));
        Attribution attribution = heard.attribution();
        List<Link> chain = List.of(new Link(heard.source(), heard.cue(), heard.act(), null, null));
        Span evidence = content;
        Party addressee = null;
        if (attribution != null) {
            Line line = attribution.line();
            int limit = line.wordAt(content.start());
            Setting setting = story.settings().of(attribution, limit > attribution.end() ? limit : line.size());
            chain = Statements.chain(List.of(), attribution, setting);
            addressee = setting.addressee();
            evidence = Statements.around(content, line.span(attribution.first(), attribution.end() - 1));
        } else {
            Span cue = heard.cue();
            evidence = cue == null ? evidence : Statements.around(evidence, cue);
            Source source = heard.source();
            evidence = source == null ? evidence : Statements.around(evidence, source.words());
        }
        return Statements.of(
                claims,
                chain,
                heard.told(),
                form,
                content,
                evidence,
                addressee,
                null,
                "heard/" + form.name().toLowerCase(Locale.ROOT),
                heard.attributed().confidence());
    }
}
