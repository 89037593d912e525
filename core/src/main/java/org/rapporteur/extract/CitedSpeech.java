package org.rapporteur.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.annotate.Line;
import org.rapporteur.model.Link;
import org.rapporteur.model.Link.Act;
import org.rapporteur.model.Source;
import org.rapporteur.model.Span;

/**
 * What somebody is cited with by another, the words by which agencies relay: "the agency quoted a minister as saying that
 * …", "…, the agency cited a minister as saying", "the agency reported, citing a doctor, that …".
 */
final class CitedSpeech implements Extractor {
    static final Set<String> VERBS = Set.of("quoted", "quotes", "cited", "cites", "quoting", "citing");

    private static final int LONGEST = 18;

    @Override
    public void extract(Story story, Claims claims) {
        story.triggers(Triggers.CITING, (line, i) -> {
            if (i > 0 && !line.isQuoted(i)) {
                read(story, line, i, claims);
            }
        });
    }

    private static void read(Story story, Line line, int verb, Claims claims) {
        boolean participle = line.lower(verb).endsWith("ing");
        Source teller = participle ? tellerBefore(story, line, verb) : story.sourceBefore(line, verb);
        int saying = saying(line, verb);
        int end = saying > 0 ? saying : participle ? thatAfter(line, verb) : -1;
        if (teller == null || end <= verb + 1) {
            return;
        }
        int last = line.is(end - 1, ",") ? end - 2 : end - 1;
        Source cited = last > verb ? story.sourceOf(line, verb + 1, last) : null;
        Content content =
                cited == null ? null : saying > 0 ? told(line, teller, saying) : content(line, end + 1, "cited/that");
        if (cited == null || content == null || content.span().overlaps(cited.words())) {
            return;
        }
        Span cue = saying > 0 ? line.span(saying + 1, saying + 1) : line.span(verb, verb);
        List<Link> chain = new ArrayList<>();
        chain.add(new Link(teller, line.span(verb, verb), Act.REPORT, null, null));
        chain.add(new Link(cited, cue, Act.SAY, null, null));
        Span words = Statements.withClosingMarks(content.span(), story.quotesIn(content.span()));
        claims.add(Statements.of(
                claims,
                chain,
                Told.SAID,
                Statements.form(words, story.quotesIn(words)),
                words,
                Statements.around(Statements.around(words, cue), teller.words()),
                null,
                null,
                content.rule(),
                Confidence.of(content.rule())));
    }

    /** Who tells what stands before "citing": the source of the attribution before it. */
    private static @Nullable Source tellerBefore(Story story, Line line, int verb) {
        Source teller = null;
        for (Attribution attribution : story.attributions(line)) {
            boolean right = line.is(verb - 1, ",") && attribution.end() == verb - 1;
            teller = right && !attribution.negated() && !attribution.declined() ? attribution.source() : teller;
        }
        return teller;
    }

    /** The "as" of the "as saying" that follows whom a verb cites; -1 where none does. */
    private static int saying(Line line, int verb) {
        for (int i = verb + 2; i < Math.min(line.size() - 1, verb + LONGEST) && !line.isQuoted(i); i++) {
            if (line.is(i, "as") && line.is(i + 1, "saying", "telling")) {
                return i;
            }
        }
        return -1;
    }

    /** The "that" that follows, after a comma, whom a participle cites; -1 where none does. */
    private static int thatAfter(Line line, int verb) {
        for (int i = verb + 2; i < Math.min(line.size() - 1, verb + LONGEST) && !line.isQuoted(i); i++) {
            if (line.is(i, "that") && line.is(i - 1, ",")) {
                return i;
            }
        }
        return -1;
    }

    /** What was said: after "as saying", or, where nothing follows, before who tells it. */
    private static @Nullable Content told(Line line, Source teller, int saying) {
        int first = line.is(saying + 2, "that", ",", ":") ? saying + 3 : saying + 2;
        if (first <= line.lastWord()) {
            return content(line, first, "cited/after");
        }
        int before = line.wordAt(teller.words().start()) - 1;
        int begin = 0;
        while (begin < before && !line.isWord(begin) && !line.isQuoted(begin)) {
            begin++;
        }
        boolean clause = line.is(before, ",") && before > begin + 1;
        return clause
                ? new Content(begin, before, line.span(begin, before - 1), none(), List.of(), "cited/before")
                : null;
    }

    private static @Nullable Content content(Line line, int first, String rule) {
        int last = line.lastWord();
        return first >= last ? null : new Content(first, last + 1, line.span(first, last), none(), List.of(), rule);
    }

    private static Setting none() {
        return new Setting(null, null, null, List.of(), 0);
    }
}
