package org.rapporteur.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rapporteur.annotate.Line;
import org.rapporteur.annotate.text.BrokenWords;
import org.rapporteur.annotate.text.English;
import org.rapporteur.mentions.PartyWords;
import org.rapporteur.mentions.times.Timed;
import org.rapporteur.mentions.times.Times;
import org.rapporteur.model.Interval;
import org.rapporteur.model.Link;
import org.rapporteur.model.Link.Act;
import org.rapporteur.model.Link.Medium;
import org.rapporteur.model.Party;
import org.rapporteur.model.Report;
import org.rapporteur.model.Role;
import org.rapporteur.model.Source;
import org.rapporteur.model.TimeExpression;

/** Reads the words between a cue and what was said: the day, the medium and who passed it on, the person addressed. */
final class Settings {
    private static final Map<String, Medium> MEDIA = Map.ofEntries(
            Map.entry("audio", Medium.AUDIO),
            Map.entry("recording", Medium.AUDIO),
            Map.entry("tape", Medium.AUDIO),
            Map.entry("video", Medium.VIDEO),
            Map.entry("footage", Medium.VIDEO),
            Map.entry("interview", Medium.INTERVIEW),
            Map.entry("telephone", Medium.TELEPHONE),
            Map.entry("phone", Medium.TELEPHONE),
            Map.entry("statement", Medium.STATEMENT),
            Map.entry("communique", Medium.STATEMENT),
            Map.entry("twitter", Medium.SOCIAL_MEDIA),
            Map.entry("facebook", Medium.SOCIAL_MEDIA),
            Map.entry("telegram", Medium.SOCIAL_MEDIA),
            Map.entry("tweet", Medium.SOCIAL_MEDIA),
            Map.entry("letter", Medium.DOCUMENT),
            Map.entry("memo", Medium.DOCUMENT),
            Map.entry("document", Medium.DOCUMENT),
            Map.entry("report", Medium.REPORT));
    private static final Set<String> PASSED_ON = English.list("passing");
    private static final Set<String> OPENS = English.list("adjuncts");
    private static final int LONGEST = 24;

    private final Report report;
    private final Sources sources;
    private final Times times;
    private final String credits;

    Settings(Report report, Sources sources, Times times) {
        this.report = report;
        this.times = times;
        this.sources = sources;
        credits = report.passages().stream()
                .filter(passage -> passage.role() == Role.DATELINE
                        || passage.role() == Role.BYLINE
                        || passage.role() == Role.CREDIT)
                .map(passage -> passage.span().of(report.text()))
                .map(words -> words.replaceAll("[^\\p{L}\\p{N}.&'’]+", " ").strip())
                .collect(Collectors.joining(" "));
    }

    /** The setting of an attribution: before its verb, and after it up to {@code limit}, not included. */
    Setting of(Attribution attribution, int limit) {
        Line line = attribution.line();
        int at = attribution.end();
        Party addressee = null;
        List<Link> relays = new ArrayList<>();
        if (attribution.cue().takes(Cues.Takes.WHOM) && !attribution.inverted()) {
            int end = endOfPerson(line, at, limit);
            if (end > at) {
                Source told = sources.named(line, at, end - 1);
                if (told != null && (told.type() == Source.Type.MEDIA || isAgency(told)) && !isPublisher(told)) {
                    relays.add(new Link(told, attribution.cueSpan(), Act.REPORT, null, null));
                } else if (told != null) {
                    addressee = new Party(told.words(), told.name(), told.id());
                }
                at = end;
            }
        }
        int end = endOfAdjuncts(line, at, limit);
        Medium medium = medium(line, at, end, relays);
        for (int i = attribution.holder().last() + 1; i < attribution.verb().first() - 1 && relays.isEmpty(); i++) {
            addRelay(line, i, attribution.verb().first(), relays);
        }
        int opening = opening(attribution);
        if (medium == null) {
            medium = medium(line, 0, opening, relays);
        }
        for (int i = at; i < end - 1 && addressee == null; i++) {
            if (line.is(i, "to", "with") && line.is(i + 1, "reporters", "journalists")) {
                addressee = party(line, i + 1, i + 1);
            }
        }
        Interval time = day(line, at, end);
        int between = attribution.holder().last() + 1;
        if (time == null && !line.is(between, ",")) {
            time = day(line, between, attribution.verb().first());
        }
        if (time == null) {
            time = day(line, 0, opening);
        }
        Interval said = time;
        boolean passedOnThen = relays.stream().anyMatch(relay -> said != null && said.equals(relay.time()));
        return new Setting(passedOnThen ? null : time, medium, addressee, relays, end);
    }

    /** The first day or stretch of days named among some words, but for "Friday's" and lengths of time. */
    @Nullable Interval day(Line line, int first, int end) {
        return times.in(line, first, end).stream()
                .filter(timed ->
                        timed.expression().type() != TimeExpression.Type.DURATION && !line.is(timed.end(), "'s"))
                .map(Timed::interval)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    /** Whether the report's own dateline, byline or credit names the source: "(MPA)". */
    private boolean isAgency(Source source) {
        return (" " + credits + " ").contains(" " + source.name() + " ");
    }

    /** Whether a source is the outlet itself: its own reporters are told, they don't relay. */
    private boolean isPublisher(Source source) {
        String publisher = report.publisher();
        return publisher == null
                ? isAgency(source)
                : (" " + publisher + " ").contains(" " + source.name() + " ")
                        || (" " + source.name() + " ").contains(" " + publisher + " ");
    }

    /** The end of what opens the sentence before its subject: "In the audio, Kerry …", "On Monday, the ministry …". */
    private int opening(Attribution attribution) {
        Line line = attribution.line();
        if (English.isPreposition(line.lower(0)) || English.isTime(line.lower(0))) {
            if (endOfAdjuncts(line, 0, attribution.first()) == attribution.first()) {
                return attribution.first(); // "In May the army said"
            }
            for (int i = 1; i < Math.min(attribution.first(), 14) && !line.isQuoted(i); i++) {
                if (line.is(i, ",")) {
                    boolean leads = attribution.joined() || attribution.first() - i <= 2;
                    return leads && !Clauses.hasAuxiliary(line, 1, i) ? i : 0;
                }
            }
        }
        return 0;
    }

    private @Nullable Medium medium(Line line, int from, int end, List<Link> relays) {
        for (int i = from; i < end; i++) {
            Medium named = MEDIA.get(line.lower(i));
            if (named != null) {
                addRelay(line, i + 1, end, relays);
                return named;
            }
        }
        return null;
    }

    private void addRelay(Line line, int from, int end, List<Link> relays) {
        Link relay = passedOn(line, from, end);
        if (relay != null) {
            relays.add(0, relay);
        }
    }

    /** "aired by the broadcaster on Friday", "aired on Friday by the broadcaster" */
    private @Nullable Link passedOn(Line line, int from, int end) {
        int by = PASSED_ON.contains(line.lower(from)) ? endOfTime(line, afterOn(line, from + 1), end) : from;
        if (by == from || !line.is(by, "by")) {
            return null;
        }
        int last = by;
        while (last + 1 < end
                && (line.isWord(last + 1) || line.is(last + 1, "'s", "-", "'"))
                && !English.isTime(line.lower(last + 1))
                && !English.isPreposition(line.lower(last + 1))) {
            last++;
        }
        Source source = last > by ? sources.named(line, by + 1, last) : null;
        if (source == null) {
            return null;
        }
        Interval before = day(line, from + 1, by);
        int after = endOfTime(line, afterOn(line, last + 1), end);
        Interval time = before != null ? before : day(line, last + 1, after);
        return new Link(source, line.span(from, by), Act.REPORT, null, time);
    }

    private static int afterOn(Line line, int i) {
        return line.is(i, "on") ? i + 1 : i;
    }

    private static Party party(Line line, int first, int last) {
        return new Party(
                line.span(first, last),
                BrokenWords.onOneLine(line.span(first, last).of(line.text())),
                null);
    }

    /** The end of the phrase that names the person told; {@code from} where none stands there. */
    private int endOfPerson(Line line, int from, int limit) {
        if (line.isQuoted(from) || !line.isWord(from)) {
            return from;
        }
        if (line.is(from, "him", "her", "them", "us", "me", "you", "it")) {
            return from + 1;
        }
        boolean named = line.isCapitalised(from);
        if (!named
                && !English.isDeterminer(line.lower(from))
                && !PartyWords.isPlural(line.lower(from))
                && !line.is(from, "state", "local")) {
            return from;
        }
        int end = from + 1;
        boolean of = false;
        while (end < limit && end - from < 12 && line.isWord(end) && !line.isQuoted(end)) {
            String lower = line.lower(end);
            if (line.is(end, "of", "for")) {
                of = true;
            } else if (English.isTime(lower)
                    || English.isPreposition(lower)
                    || English.isBreak(lower)
                    || English.isPronoun(lower)
                    || English.isAuxiliary(lower)
                    || (English.isDeterminer(lower) && !of)) {
                break;
            } else if (named && !line.isCapitalised(end) && !lower.equals("and")) {
                break;
            }
            end++;
        }
        return end;
    }

    /** The end of days, places and media that follow: "on Friday in a statement", "Thursday", "at the time". */
    private int endOfAdjuncts(Line line, int from, int limit) {
        int at = from;
        while (at < limit && at - from < LONGEST && !line.isQuoted(at)) {
            int next = endOfAdjunct(line, at, limit);
            if (next == at) {
                break;
            }
            at = next;
        }
        return at;
    }

    /** The end of words for a time that stand together; {@code from} where none begin there. */
    private int endOfTime(Line line, int from, int limit) {
        int end = from;
        boolean more = true;
        while (more && end < limit) {
            int at = end;
            end = times.in(line, at, limit).stream()
                    .filter(timed -> timed.first() == at)
                    .mapToInt(Timed::end)
                    .findFirst()
                    .orElse(English.isTime(line.lower(at)) && !line.is(at, "may") ? at + 1 : at);
            more = end > at;
        }
        return end;
    }

    private int endOfAdjunct(Line line, int from, int limit) {
        int told = endOfTime(line, from, limit);
        if (told > from) {
            return told;
        }
        if (English.isAdverb(line.lower(from))) {
            return from + 1;
        }
        if (!OPENS.contains(line.lower(from)) || line.is(from + 1, "least")) {
            return from;
        }
        int end = from + 1;
        boolean noun = false;
        while (end < limit && end - from < 14 && line.isWord(end) && !line.isQuoted(end)) {
            String lower = line.lower(end);
            boolean passive = PASSED_ON.contains(lower);
            if (passive && line.is(end + 1, "by")) {
                end += 2;
                noun = false;
                continue;
            }
            if (English.isBreak(lower)
                    || English.isPronoun(lower)
                    || English.isAuxiliary(lower)
                    || (noun && (English.isDeterminer(lower) || OPENS.contains(lower)))) {
                break;
            }
            noun |= !English.isDeterminer(lower) && !English.isPreposition(lower);
            noun &= !line.is(end, "of", "with", "by", "for");
            end++;
        }
        return end > from + 1 ? end : from;
    }
}
