package org.rapporteur.extract;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.annotate.Line;
import org.rapporteur.annotate.text.English;
import org.rapporteur.annotate.text.Quote;
import org.rapporteur.model.Claim;
import org.rapporteur.model.Link;
import org.rapporteur.model.Span;
import org.rapporteur.model.Statement;

/**
 * Words in quotation marks and who said them: by the verb after them ("…," Kerry said), before them (Kerry said: "…"), at
 * the end of the sentence before; or by going on from a quotation that has a speaker. A quotation whose speaker isn't
 * plain makes no claim.
 */
final class DirectSpeech implements Extractor {
    @Override
    public void extract(Story story, Claims claims) {
        Statement before = null;
        Quote beforeQuote = null;
        for (Quote quote : story.quotes()) {
            Statement statement = attributed(story, quote, claims);
            if (statement == null && before != null && beforeQuote != null && goesOn(story, beforeQuote, quote)) {
                statement = continued(before, quote, story.text(), claims);
            }
            if (statement != null) {
                claims.add(statement);
                before = statement;
                beforeQuote = quote;
            } else if (!quote.passage().equals(beforeQuote == null ? null : beforeQuote.passage())) {
                before = null;
                beforeQuote = null;
            }
        }
    }

    private static @Nullable Statement attributed(Story story, Quote quote, Claims claims) {
        Found found = find(story, quote);
        return found == null ? null : statement(story, quote, found, claims);
    }

    /** A quotation's attribution and the rule that found it. */
    record Found(Attribution attribution, String rule) {}

    /** Who says a quotation; null where that isn't plain. */
    static @Nullable Found find(Story story, Quote quote) {
        Attribution after = after(story, quote);
        if (after != null) {
            return new Found(after, after.inverted() ? "direct/inverted" : "direct/after");
        }
        Attribution split = split(story, quote);
        if (split != null) {
            return new Found(split, "direct/split");
        }
        Attribution before = before(story, quote);
        if (before != null) {
            return new Found(before, "direct/before");
        }
        Attribution colon = sentenceBefore(story, quote);
        return colon == null ? null : new Found(colon, "direct/colon");
    }

    /** The attribution that follows the closing mark. */
    private static @Nullable Attribution after(Story story, Quote quote) {
        int at = story.lineAt(quote.marks().end() - 1);
        if (at < 0 || !quote.closed()) {
            return null;
        }
        Line line = story.lines().get(at);
        if (isPartOfSentence(line, quote)) {
            return null;
        }
        int next = line.wordAt(quote.marks().end());
        for (Attribution attribution : story.attributions(line)) {
            if (attribution.first() >= next) {
                boolean near = attribution.first() - next <= 2 && !line.isQuoted(attribution.first() - 1);
                boolean close = near || attribution.first() == next;
                return close
                                && attribution.cue().takes(Cues.Takes.QUOTE)
                                && isClear(line, next, attribution.first())
                                && endsSpeech(line, quote, next)
                                && !saysSomethingElse(line, attribution, quote)
                        ? attribution
                        : null;
            }
        }
        return null;
    }

    /** A quotation that ends a sentence of the report's own words: The attack was a "crime", said … */
    private static boolean isPartOfSentence(Line line, Quote quote) {
        int opening = line.wordAt(quote.marks().start());
        return opening >= 3
                && Character.isLowerCase(line.text().charAt(quote.content().start()))
                && !line.is(opening - 1, ",", ":")
                && isUnquoted(line, 0, opening);
    }

    private static boolean isClear(Line line, int from, int to) {
        for (int i = from; i < to; i++) {
            if (!line.is(i, ",", "—", "–", "--", "-", ".") && !English.isAdverb(line.lower(i))) {
                return false;
            }
        }
        return true;
    }

    /** Whether the quotation ends as speech before its verb does, rather than as a name or a phrase in another sentence. */
    private static boolean endsSpeech(Line line, Quote quote, int next) {
        String content = quote.content().of(line.text());
        boolean stop =
                ",.!?…—–-".indexOf(content.charAt(content.length() - 1)) >= 0 || line.is(next, ",", "—", "–", "--");
        return stop || (Character.isUpperCase(content.charAt(0)) && content.indexOf(' ') != content.lastIndexOf(' '));
    }

    /** After a quotation of a word or two, "that" shows that the verb begins something of its own. */
    private static boolean saysSomethingElse(Line line, Attribution attribution, Quote quote) {
        return line.is(attribution.end(), "that") && quote.content().length() < 40;
    }

    /** The attribution that leads up to the opening mark, with at most a setting between. */
    private static @Nullable Attribution before(Story story, Quote quote) {
        int at = story.lineAt(quote.marks().start());
        if (at < 0) {
            return null;
        }
        Line line = story.lines().get(at);
        int opening = line.wordAt(quote.marks().start());
        Attribution last = null;
        for (Attribution attribution : story.attributions(line)) {
            if (attribution.end() <= opening && attribution.cue().takes(Cues.Takes.QUOTE)) {
                last = attribution;
            }
        }
        if (last == null || last.negated() || last.declined()) {
            return null;
        }
        Setting setting = story.settings().of(last, opening);
        int end = setting.end();
        boolean lead = line.is(end, ",", ":") && end + 1 == opening;
        boolean utterance =
                Character.isUpperCase(line.text().charAt(quote.content().start()));
        return lead || (end == opening && utterance) ? last : null;
    }

    /** The attribution that interrupts a quotation: "…," said the baker, who would not give his name, "…". */
    private static @Nullable Attribution split(Story story, Quote quote) {
        int at = story.lineAt(quote.marks().start());
        Line line = at < 0 ? null : story.lines().get(at);
        int opening = line == null ? 0 : line.wordAt(quote.marks().start());
        if (line == null || !line.is(opening - 1, ",")) {
            return null;
        }
        Attribution last = null;
        for (Attribution attribution : story.attributions(line)) {
            if (attribution.end() <= opening && line.isQuoted(attribution.first() - 1)) {
                last = attribution;
            }
        }
        return last != null && last.cue().takes(Cues.Takes.QUOTE) && isUnquoted(line, last.end(), opening)
                ? last
                : null;
    }

    private static boolean isUnquoted(Line line, int from, int to) {
        for (int i = from; i < to; i++) {
            if (line.isQuoted(i)) {
                return false;
            }
        }
        return true;
    }

    private static @Nullable Attribution sentenceBefore(Story story, Quote quote) {
        int at = story.lineAt(quote.marks().start());
        Line before = at < 0 ? null : story.before(at);
        if (before == null
                || story.lines().get(at).start(0) != quote.marks().start()
                || !before.is(before.size() - 1, ":")) {
            return null;
        }
        List<Attribution> attributions = story.attributions(before);
        Attribution last = attributions.isEmpty() ? null : attributions.get(attributions.size() - 1);
        return last != null && !last.negated() && !last.declined() && last.cue().takes(Cues.Takes.QUOTE) ? last : null;
    }

    private static Statement statement(Story story, Quote quote, Found found, Claims claims) {
        Attribution attribution = found.attribution();
        Line line = attribution.line();
        Setting setting = story.settings().of(attribution, limit(line, attribution));
        Span content = trimmed(quote, line.text());
        Span evidence = Statements.around(quote.marks(), line.span(attribution.first(), attribution.end() - 1));
        return Statements.of(
                claims,
                Statements.chain(List.of(), attribution, setting),
                attribution.told(),
                Statement.Form.DIRECT,
                content,
                evidence,
                setting.addressee(),
                null,
                found.rule(),
                Confidence.of(found.rule()));
    }

    private static int limit(Line line, Attribution attribution) {
        int limit = attribution.end();
        while (limit < line.size() && !line.isQuoted(limit) && line.isWord(limit)) {
            limit++;
        }
        return limit;
    }

    /** The content without the comma that only leads over to the speaker. */
    static Span trimmed(Quote quote, String text) {
        Span content = quote.content();
        boolean comma = content.length() > 1 && text.charAt(content.end() - 1) == ',';
        return comma ? new Span(content.start(), content.end() - 1) : content;
    }

    /** Whether a quotation goes on from another: resumed in the next paragraph, or sentences of its own in the same one. */
    private static boolean goesOn(Story story, Quote before, Quote quote) {
        if (quote.resumed()) {
            return true;
        }
        if (!before.passage().equals(quote.passage())) {
            return false;
        }
        int first = story.lineAt(quote.marks().start());
        int last = story.lineAt(quote.marks().end() - 1);
        return first >= 0
                && last >= 0
                && story.lines().get(first).start(0) == quote.marks().start()
                && quote.marks().end()
                        >= story.lines().get(last).end(story.lines().get(last).size() - 1)
                && first - story.lineAt(before.marks().end() - 1) <= 1;
    }

    private static Statement continued(Statement before, Quote quote, String text, Claims claims) {
        Claim.Basis basis = before.basis();
        List<Link> chain = basis.chain();
        Link last = chain.get(chain.size() - 1);
        List<Link> links = new ArrayList<>(chain.subList(0, chain.size() - 1));
        links.add(new Link(last.source(), null, last.act(), last.medium(), last.time()));
        String rule = quote.resumed() ? "direct/resumed" : "direct/continued";
        return Statements.of(
                claims,
                links,
                Told.SAID,
                Statement.Form.DIRECT,
                trimmed(quote, text),
                quote.marks(),
                before.addressee(),
                null,
                rule,
                Confidence.of(rule));
    }
}
