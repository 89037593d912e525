package org.rapporteur.extract;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.annotate.Quote;
import org.rapporteur.extract.Cues.Takes;
import org.rapporteur.model.Link;
import org.rapporteur.model.Role;
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
            addNonNull(quoting, DirectSpeech.after(story, quote));
            addNonNull(quoting, DirectSpeech.before(story, quote));
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

    private static void addNonNull(Set<Attribution> set, @Nullable Attribution attribution) {
        if (attribution != null) {
            set.add(attribution);
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
            Content content = after(story, attribution, limit);
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
        if (relay != null && !passedOn) {
            Span content = line.span(firstWord(line), end - 1);
            Setting setting = story.settings().of(relay, line.size());
            add(story, relay, new Content(firstWord(line), end, content, setting, outer, "indirect/closing"), claims);
        }
    }

    /**
     * What an attribution attributes.
     *
     * @param first the content's first word
     * @param end the first word after it
     */
    private record Content(int first, int end, Span span, Setting setting, List<Link> chain, String rule) {
        Content with(List<Link> links) {
            return new Content(first, end, span, setting, links, rule);
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
        Span about = attribution.declined() ? about(line, content) : null;
        claims.add(Statements.of(
                claims,
                content.chain(),
                attribution.negated(),
                Statements.form(content.span(), story.quotesIn(content.span())),
                content.span(),
                Statements.around(content.span(), cue),
                content.setting().addressee(),
                about,
                content.rule()));
    }

    private static @Nullable Span about(Line line, Content content) {
        for (int i = content.first(); i < content.end() - 1; i++) {
            if (line.is(i, "on", "about") && !Words.isTime(line.lower(i + 1))) {
                return line.span(i + 1, content.end() - 1);
            }
        }
        return null;
    }

    /** The attribution that closes the sentence after a comma, with nothing but its setting behind it. */
    private static @Nullable Attribution closing(Story story, Line line, List<Attribution> attributions) {
        Attribution last = attributions.get(attributions.size() - 1);
        int first = last.first();
        boolean comma = line.is(first - 1, ",", "—", "–", "--") || line.isQuoted(first - 1);
        if (!comma || last.negated() || last.declined() || first - 1 - firstWord(line) < SHORTEST_BEFORE) {
            return null;
        }
        boolean according = line.is(last.cueFirst(), "according");
        if (!according && !last.cue().takes(Takes.BARE) && !last.inverted()) {
            return null;
        }
        int after = story.settings().of(last, line.size()).end();
        boolean ends = after > line.lastWord() || (line.is(after, ",") && goesElsewhere(line, after + 1));
        return ends && isClause(line, first) ? last : null;
    }

    /** Whether what follows the comma is another clause, or a participle, rather than the rest of what was said. */
    private static boolean goesElsewhere(Line line, int i) {
        return line.is(i, "and", "but", "while", "as", "after", "when", "which", "who", "citing")
                || line.lower(i).endsWith("ing")
                || !hasVerb(line, i, line.size());
    }

    /** A closing verb after nothing but an adjunct opens a clause: "After two days in Geneva, Kerry said". */
    private static boolean isClause(Line line, int end) {
        String first = line.lower(firstWord(line));
        return hasVerb(line, 0, end) || !(Words.isPreposition(first) || Words.isTime(first) || Words.isAdverb(first));
    }

    private static int firstWord(Line line) {
        int first = 0;
        while (first < line.size() - 1 && !line.isWord(first) && !line.isQuoted(first)) {
            first++;
        }
        return first;
    }

    /** The first word after the content that a comma ends before word i. */
    private static int beforeComma(Line line, int i) {
        int end = i;
        while (end > 1 && !line.isWord(end - 1) && !line.isQuoted(end - 1)) {
            end--;
        }
        return end;
    }

    /** Where an attribution's content must end: before the next verb of the same speaker, or the sentence's end. */
    private static int endBefore(Line line, Attribution attribution, List<Attribution> all, int end) {
        for (Attribution other : all) {
            boolean coordinated =
                    other.first() == other.cueFirst() && !other.inverted() && line.is(other.first() - 1, "and", "but");
            if (coordinated && other.cueFirst() > attribution.cueFirst() && other.cueFirst() < end) {
                return beforeComma(line, other.first() - 1);
            }
        }
        return end;
    }

    private static @Nullable Content after(Story story, Attribution attribution, int end) {
        Line line = attribution.line();
        Cues.Cue cue = attribution.cue();
        if (attribution.inverted()) {
            return line.is(attribution.cueFirst(), "according") && line.is(attribution.end(), ",")
                    ? content(story, attribution, attribution.end() + 1, end, "indirect/according")
                    : null;
        }
        if (attribution.declined()) {
            return content(
                    story,
                    attribution,
                    line.is(attribution.end(), "to") ? attribution.end() + 1 : attribution.end(),
                    clauseEnd(line, attribution.end(), end),
                    "declined");
        }
        Setting setting = story.settings().of(attribution, end);
        int at = setting.end();
        if (line.is(at, ":") && at + 1 < end && !line.isQuoted(at + 1)) {
            return content(story, attribution, at + 1, end, "indirect/colon");
        }
        if (cue.takes(Takes.THAT)) {
            int that = that(line, attribution.end(), end);
            if (that > 0) {
                return content(
                        story, attribution, that, end, attribution.negated() ? "indirect/not-said" : "indirect/that");
            }
        }
        if (attribution.negated()) {
            return null;
        }
        int next = line.is(at, ",") && at > attribution.end() ? at + 1 : at;
        if (cue.takes(Takes.AS) && hasWord(line, "as", at, end)) {
            return content(story, attribution, attribution.end(), end, "indirect/as");
        }
        if (cue.takes(Takes.BARE) && opensClause(line, next) && hasVerb(line, next + 1, end)) {
            return content(story, attribution, next, end, "indirect/bare");
        }
        if (cue.takes(Takes.TO) && hasWord(line, "to", attribution.end(), Math.min(end, attribution.end() + 8))) {
            return content(
                    story, attribution, attribution.end(), clauseEnd(line, attribution.end(), end), "indirect/to");
        }
        boolean phrase = cue.takes(Takes.PHRASE)
                && line.isWord(attribution.end())
                && !Words.isPreposition(line.lower(attribution.end()));
        return phrase
                ? content(
                        story,
                        attribution,
                        attribution.end(),
                        clauseEnd(line, attribution.end(), end),
                        "indirect/phrase")
                : null;
    }

    private static @Nullable Content content(Story story, Attribution attribution, int first, int end, String rule) {
        Line line = attribution.line();
        int last = end - 1;
        while (last > first && !line.isWord(last) && !line.isQuoted(last)) {
            last--;
        }
        if (first >= end || last < first || !(line.isWord(first) || line.isQuoted(first))) {
            return null;
        }
        Setting setting = story.settings().of(attribution, Math.min(first, line.size()));
        if (attribution.declined() && setting.time() == null) {
            setting = new Setting(
                    story.settings().day(line, first, Math.min(end, first + 6)),
                    setting.medium(),
                    setting.addressee(),
                    setting.relays(),
                    setting.end());
        }
        Span span = line.span(first, last);
        return new Content(
                first, last + 1, Statements.withClosingMarks(span, story.quotesIn(span)), setting, List.of(), rule);
    }

    /** The first word after "that", or a question word itself, with no verb before it; -1 where there is none. */
    private static int that(Line line, int from, int end) {
        for (int i = from; i < Math.min(end, from + 18); i++) {
            if (line.isQuoted(i)
                    || Words.isAuxiliary(line.lower(i))
                    || line.is(i, ":", ";", "so")
                    || (line.is(i, ",") && line.lower(i + 1).endsWith("ing"))) {
                return -1;
            }
            if (line.is(i, "that")) {
                return i + 1;
            }
            if (i == from && line.is(i, "who", "what", "how", "why", "where", "when", "whether", "if")) {
                return i;
            }
        }
        return -1;
    }

    private static boolean hasWord(Line line, String word, int from, int end) {
        for (int i = from; i < end; i++) {
            if (line.is(i, word)) {
                return true;
            }
        }
        return false;
    }

    private static boolean opensClause(Line line, int i) {
        String lower = line.lower(i);
        return !line.isQuoted(i)
                && line.isWord(i)
                && !Words.isPreposition(lower)
                && !Words.isAuxiliary(lower)
                && (Words.isPronoun(lower)
                        || Words.isDeterminer(lower)
                        || line.isCapitalised(i)
                        || lower.endsWith("s")
                        || lower.equals("there")
                        || line.sentence().passage().role() == Role.HEADLINE
                        || Numbers.at(line, i) != null);
    }

    /** Whether a word that can only be, or most often is, a finite verb stands in a stretch. */
    private static boolean hasVerb(Line line, int from, int end) {
        for (int i = from; i < end; i++) {
            String lower = line.lower(i);
            if ((Words.isAuxiliary(lower) && !lower.equals("'s"))
                    || (lower.endsWith("ed") && lower.length() > 4)
                    || (lower.equals("'s") && !line.isCapitalised(i - 1))
                    || IRREGULAR.contains(lower)) {
                return true;
            }
        }
        return false;
    }

    private static final Set<String> IRREGULAR = Set.of(
            "said",
            "told",
            "made",
            "took",
            "came",
            "went",
            "got",
            "gave",
            "found",
            "left",
            "held",
            "began",
            "fell",
            "broke",
            "hit",
            "shot",
            "fought",
            "led",
            "met",
            "put",
            "ran",
            "saw",
            "sent",
            "set",
            "spoke",
            "struck",
            "won",
            "wrote",
            "knew",
            "kept",
            "lost",
            "needs",
            "wants",
            "remains",
            "continues",
            "seems",
            "want",
            "need",
            "believe",
            "think",
            "know",
            "hope",
            "hopes",
            "fled",
            "died",
            "rose",
            "grew",
            "brought",
            "built",
            "became",
            "let",
            "cut");

    /** The end of a clause: a comma with "but" or "and", a dash, or the given end. */
    private static int clauseEnd(Line line, int from, int end) {
        for (int i = from; i < end - 1; i++) {
            if (line.is(i, ";", "—", "–", "--")
                    || (line.is(i, ",") && line.is(i + 1, "but", "and", "while", "saying", "adding", "which", "who"))) {
                return i;
            }
        }
        return end;
    }
}
