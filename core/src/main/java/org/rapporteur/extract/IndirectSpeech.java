package org.rapporteur.extract;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.annotate.Line;
import org.rapporteur.annotate.text.English;
import org.rapporteur.annotate.text.Quote;
import org.rapporteur.extract.Cues.Takes;
import org.rapporteur.model.Link;
import org.rapporteur.model.Source;
import org.rapporteur.model.Span;

/**
 * What somebody is said to have said, in the report's words or partly in theirs: after the verb ("Kerry said that …"), or
 * before it ("…, the Times reported"). A verb at the end of a sentence that already has one passes the statement on: "Kerry
 * said …, the Times reported" comes from Kerry through the Times.
 */
final class IndirectSpeech implements Extractor {
    private static final int SHORTEST_BEFORE = 4;

    @Override
    public void extract(Story story, Claims claims) {
        Set<Attribution> quoting = new HashSet<>();
        for (Quote quote : story.quotes()) {
            DirectSpeech.Found found = DirectSpeech.find(story, quote);
            if (found != null) {
                quoting.add(found.attribution());
            }
        }
        for (Line line : story.lines()) {
            List<Attribution> open = story.attributions(line).stream()
                    .filter(attribution -> !quoting.contains(attribution))
                    .toList();
            if (!open.isEmpty()) {
                read(story, line, open, story.attributions(line), claims);
            }
        }
    }

    private static void read(
            Story story, Line line, List<Attribution> attributions, List<Attribution> all, Claims claims) {
        Attribution relay = closing(story, line, attributions);
        int end = line.lastWord() + 1;
        List<Link> outer = new ArrayList<>();
        if (relay != null) {
            end = beforeComma(line, relay.first());
            outer.addAll(Statements.chain(List.of(), relay, story.settings().of(relay, line.size())));
        }
        boolean passedOn = false;
        Content enclosing = null;
        for (Attribution attribution : attributions) {
            if (attribution.equals(relay)) {
                continue;
            }
            int limit = endBefore(line, attribution, all, end);
            Content content = Content.after(story, attribution, limit);
            if (content == null) {
                continue;
            }
            List<Link> links = outer;
            if (enclosing != null
                    && attribution.first() >= enclosing.first()
                    && attribution.first() < enclosing.end()) {
                links = enclosing.chain();
            }
            List<Link> chain = Statements.chain(links, attribution, content.setting());
            content = content.with(chain);
            if (!isRelay(attribution) || !isOnlyAnother(attributions, content)) {
                add(story, attribution, content, claims);
            }
            enclosing = content;
            passedOn = true;
        }
        boolean another = relay != null
                && all.stream()
                        .anyMatch(other -> !other.equals(relay) && other.first() < relay.first() && !other.joined());
        if (relay != null && !passedOn && !(another && attributions.size() < all.size())) {
            int first = afterSemicolon(line, relay.first());
            Span content = line.span(first, end - 1);
            Setting setting = story.settings().of(relay, line.size());
            add(story, relay, new Content(first, end, content, setting, outer, "indirect/closing"), claims);
        }
    }

    /** Whether a source only passes on: a newspaper, a document. */
    private static boolean isRelay(Attribution attribution) {
        return attribution.source().type() == Source.Type.MEDIA
                || attribution.source().type() == Source.Type.DOCUMENT;
    }

    /** Whether the content is nothing but another source's statement, whose chain will tell this one too. */
    private static boolean isOnlyAnother(List<Attribution> attributions, Content content) {
        return attributions.stream()
                .anyMatch(other -> other.first() == content.first()
                        && !other.negated()
                        && !other.declined()
                        && other.cue().takes(Takes.BARE));
    }

    private static void add(Story story, Attribution attribution, Content content, Claims claims) {
        Line line = attribution.line();
        Span cue = line.span(attribution.first(), attribution.end() - 1);
        Span about = attribution.declined() ? about(line, content.first(), content.end()) : null;
        claims.add(Statements.of(
                claims,
                content.chain(),
                attribution.told(),
                Statements.form(content.span(), story.quotesIn(content.span())),
                content.span(),
                Statements.around(content.span(), cue),
                content.setting().addressee(),
                about,
                content.rule(),
                Confidence.of(content.rule())));
    }

    /** What it was declined to speak about, in words up to an end. */
    static @Nullable Span about(Line line, int first, int end) {
        for (int i = first; i < end - 1; i++) {
            if (line.is(i, "on", "about") && !English.isTime(line.lower(i + 1))) {
                return line.span(i + 1, end - 1);
            }
        }
        return null;
    }

    /** The attribution that closes the sentence after a comma, with nothing but its setting behind it. */
    private static @Nullable Attribution closing(Story story, Line line, List<Attribution> attributions) {
        Attribution last = attributions.get(attributions.size() - 1);
        int first = last.first();
        boolean comma = line.is(first - 1, ",", "—", "–", "--") || line.isQuoted(first - 1);
        int before = first - 1 - firstWord(line);
        boolean clause =
                before >= SHORTEST_BEFORE || (before > 1 && Clauses.hasVerb(line, firstWord(line) + 1, first - 1));
        if (!comma || last.negated() || last.declined() || !clause) {
            return null;
        }
        boolean according = last.according();
        if (!according && !last.cue().takes(Takes.BARE) && !last.inverted()) {
            return null;
        }
        int after = story.settings().of(last, line.size()).end();
        boolean ends = after > line.lastWord() || (line.is(after, ",") && goesElsewhere(line, after + 1));
        return ends && isClause(line, first) ? last : null;
    }

    /** Whether what follows the comma is another clause, or a participle, rather than the rest of what was said. */
    private static boolean goesElsewhere(Line line, int i) {
        return line.is(
                        i,
                        "and",
                        "but",
                        "while",
                        "although",
                        "though",
                        "whereas",
                        "as",
                        "after",
                        "when",
                        "which",
                        "who",
                        "citing")
                || line.lower(i).endsWith("ing")
                || !Clauses.hasVerb(line, i, line.size());
    }

    /** A closing verb after nothing but an adjunct opens a clause: "After two days in Geneva, Kerry said". */
    private static boolean isClause(Line line, int end) {
        String first = line.lower(firstWord(line));
        return Clauses.hasVerb(line, 0, end)
                || !(English.isPreposition(first) || English.isTime(first) || English.isAdverb(first));
    }

    /** The word after a paragraph's number: "5. …". */
    private static int afterNumber(Line line) {
        boolean number = line.size() > 2
                && line.word(0).chars().allMatch(Character::isDigit)
                && line.is(1, ".", ")")
                && line.start(2) > line.end(1);
        return number ? 2 : 0;
    }

    private static int firstWord(Line line) {
        int first = afterNumber(line);
        while (first < line.size() - 1 && !line.isWord(first) && !line.isQuoted(first)) {
            first++;
        }
        return first;
    }

    /** The first word of the clause that word i closes. */
    private static int afterSemicolon(Line line, int i) {
        for (int k = i - 1; k > 0; k--) {
            if (line.is(k, ";") && !line.isQuoted(k)) {
                return k + 1;
            }
        }
        return firstWord(line);
    }

    /** The first word after the content that a comma ends before word i. */
    private static int beforeComma(Line line, int i) {
        int end = i;
        while (end > 1 && !line.isWord(end - 1) && !line.isQuoted(end - 1)) {
            end--;
        }
        return end;
    }

    /** Where an attribution's content must end: before the next verb of the same speaker, a semicolon, or the sentence's end. */
    private static int endBefore(Line line, Attribution attribution, List<Attribution> all, int end) {
        int limit = attribution.end();
        while (limit < end && (!line.is(limit, ";") || line.isQuoted(limit))) {
            limit++;
        }
        int opening = attribution.according() ? Content.endOfRelative(line, attribution.end(), end) : -1;
        for (Attribution other : all) {
            int before = other.first() - 1;
            if (before <= opening && before >= attribution.end()) {
                continue; // "According to the paper, the president told ministers"
            }
            boolean ownVerb = other.joined() && line.is(before, "and", "but");
            boolean another = !other.joined()
                    && !other.inverted()
                    && (line.is(before, ",")
                            || (line.is(before, "but", "and", "while", "although", "though", "whereas")
                                    && line.is(before - 1, ","))
                            || line.is(before, "but"));
            if ((ownVerb || another) && other.first() > attribution.end() && other.first() <= limit) {
                return beforeComma(line, line.is(before, ",") ? other.first() : before);
            }
        }
        return limit;
    }
}
