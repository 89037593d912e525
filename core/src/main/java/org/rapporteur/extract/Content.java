package org.rapporteur.extract;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.annotate.Line;
import org.rapporteur.annotate.text.English;
import org.rapporteur.extract.Cues.Takes;
import org.rapporteur.model.Link;
import org.rapporteur.model.Link.Act;
import org.rapporteur.model.Span;

/**
 * What an attribution attributes, in the report's words.
 *
 * @param first the content's first word
 * @param end the first word after it
 * @param chain through whom it comes, the attribution's own link last; empty until that is settled
 */
record Content(int first, int end, Span span, Setting setting, List<Link> chain, String rule) {
    /** How many words may say where a source is. */
    private static final int PLACE = 12;

    /** How many words may stand between "denied" and what was withheld. */
    private static final int WITHHELD = 6;

    private static final Set<String> WITHHOLDABLE = English.list("withholdable");

    Content with(List<Link> links) {
        return new Content(first, end, span, setting, links, rule);
    }

    /** What stands after an attribution that it attributes, up to a word; null where nothing plainly does. */
    static @Nullable Content after(Story story, Attribution attribution, int end) {
        Line line = attribution.line();
        Cues.Cue cue = attribution.cue();
        if (attribution.inverted()) {
            int comma = endOfRelative(line, afterSource(line, attribution.end(), end), end);
            return attribution.according() && line.is(comma, ",")
                    ? of(story, attribution, comma + 1, end, "indirect/according")
                    : null;
        }
        if (attribution.declined()) {
            return of(
                    story,
                    attribution,
                    line.is(attribution.end(), "to", "that") ? attribution.end() + 1 : attribution.end(),
                    Clauses.end(line, attribution.end(), end),
                    "declined");
        }
        Setting setting = story.settings().of(attribution, end);
        int at = setting.end();
        if (line.is(at, ":") && at + 1 < end && !line.isQuoted(at + 1)) {
            return of(story, attribution, at + 1, end, "indirect/colon");
        }
        if (cue.takes(Takes.THAT)) {
            int that = Clauses.afterThat(line, attribution.end(), end);
            if (that > 0) {
                return of(story, attribution, that, end, attribution.negated() ? "indirect/not-said" : "indirect/that");
            }
        }
        if (attribution.negated()) {
            return null;
        }
        int next = line.is(at, ",") && at > attribution.end() ? at + 1 : at;
        if (cue.takes(Takes.AS) && Clauses.hasWord(line, "as", at, end)) {
            return of(story, attribution, attribution.end(), end, "indirect/as");
        }
        if (cue.takes(Takes.BARE) && Clauses.opens(line, next) && Clauses.hasVerb(line, next + 1, end)) {
            return of(story, attribution, next, end, "indirect/bare");
        }
        if (cue.takes(Takes.TO)
                && Clauses.hasWord(line, "to", attribution.end(), Math.min(end, attribution.end() + 8))) {
            return of(story, attribution, attribution.end(), Clauses.end(line, attribution.end(), end), "indirect/to");
        }
        boolean phrase = cue.takes(Takes.PHRASE) && isThing(line, attribution.end(), cue);
        return phrase
                ? of(
                        story,
                        attribution,
                        attribution.end(),
                        Clauses.end(line, attribution.end(), end),
                        "indirect/phrase")
                : null;
    }

    /** The comma after what else is said of a source: "according to the ministry [(MoH) in the capital], 12 people died". */
    private static int afterSource(Line line, int from, int end) {
        int at = from;
        while (at < end && line.is(at, "(")) {
            while (at < end && !line.is(at, ")")) {
                at++;
            }
            at++;
        }
        boolean place = line.is(at, "in", "of", "at", "for");
        while (place && at < Math.min(end, from + PLACE) && line.isWord(at)) {
            at++;
        }
        return line.is(at, ",") ? at : from;
    }

    /** The comma after a relative clause that follows a source: "according to the paper, which cited two aides[,]". */
    static int endOfRelative(Line line, int comma, int end) {
        if (line.is(comma, ",") && line.is(comma + 1, "which", "who", "whose", "citing", "quoting")) {
            for (int i = comma + 2; i < end; i++) {
                if (line.is(i, ",")) {
                    return i;
                }
            }
        }
        return comma;
    }

    private static @Nullable Content of(Story story, Attribution attribution, int first, int end, String rule) {
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

    /** Whether somebody was kept from something: "denied [the mission access]", "denied [the children medical care]". */
    static boolean isWithheld(Line line, int i) {
        for (int k = i; k < i + WITHHELD && line.isWord(k) && !English.isPreposition(line.lower(k)); k++) {
            if (line.lower(k).endsWith("ing")) {
                return false;
            }
            if (WITHHOLDABLE.contains(line.lower(k))) {
                return true;
            }
        }
        return false;
    }

    /** Whether words after "denied" or "confirmed" name what was said rather than who got something: "denied him a visa". */
    private static boolean isThing(Line line, int i, Cues.Cue cue) {
        String lower = line.lower(i);
        if (!line.isWord(i)
                || English.isPreposition(lower)
                || English.isPronoun(lower)
                || line.is(i, "him", "her", "them", "us", "nobody")
                || (cue.act() == Act.DENY && isWithheld(line, i))) {
            return false;
        }
        boolean doubtful = cue.act() == Act.DENY || cue.act() == Act.CONFIRM;
        return !doubtful
                || lower.endsWith("ing")
                || (English.isDeterminer(lower) && Numbers.at(line, i) == null)
                || line.is(
                        i,
                        "reports",
                        "claims",
                        "allegations",
                        "accusations",
                        "responsibility",
                        "involvement",
                        "any",
                        "wrongdoing",
                        "it");
    }
}
