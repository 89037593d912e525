package org.rapporteur.cli.summary;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Event;
import org.rapporteur.model.Party;
import org.rapporteur.model.Place;
import org.rapporteur.model.Span;
import org.rapporteur.model.Time;

/** An event in one line: "Monday 19 Sept, Urum al-Kubra: an aid convoy was hit from the air; by: not said". */
final class EventWords {
    private static final Pattern VERB = Pattern.compile("\\[([^|\\]]+)\\|([^\\]]+)]");
    private static final String BE = "[be]";
    private static final String PLURAL = "(s)";
    private static final Pattern PASSIVE =
            Pattern.compile("\\s+(?:(?:(?:have|has|had) been|(?:was|were|is|are)(?: being)?)\\s+)?");

    private final String text;
    private final @Nullable LocalDate published;
    private final PartyWords parties;

    EventWords(String text, @Nullable LocalDate published, PartyWords parties) {
        this.text = text;
        this.published = published;
        this.parties = parties;
    }

    /** Adds the line to a paragraph. */
    void add(Event event, Paragraph paragraph) {
        Mood mood = Mood.of(event.basis());
        String pattern = EventPatterns.of(event);
        boolean verb = pattern.contains("[");
        String phrase = mood.isPlain() ? ownVerb(event) : "";
        phrase = phrase.isEmpty() ? filled(pattern, event, mood) : phrase;
        List<String> warnings = mood.warnings(verb);
        if (!warnings.isEmpty()) {
            paragraph.add(Style.DOUBT, Words.capitalised(String.join(", ", warnings)) + " — ");
        }
        String scene = scene(event, phrase);
        String line = scene.isEmpty() ? phrase : scene + ": " + phrase;
        paragraph.add(Style.STRONG, warnings.isEmpty() || !scene.isEmpty() ? Words.capitalised(line) : line);
        paragraph.add(Style.STRONG, rest(event, pattern, mood));
    }

    /** When and where: a stretch of which one end is open stands at the end of the line instead. */
    private String scene(Event event, String phrase) {
        Time time = event.time();
        Place place = event.place();
        String when = time == null || isOpen(time) ? "" : Days.brief(time.interval(), published) + clock(time);
        String where = place == null ? "" : Visible.of(place.name());
        if (where.isEmpty() || phrase.contains(where)) {
            return when;
        }
        return when.isEmpty() ? where : when + ", " + where;
    }

    private static boolean isOpen(Time time) {
        return time.interval().start() == null || time.interval().end() == null;
    }

    private static String clock(Time time) {
        return time.clock() == null ? "" : " at " + time.clock();
    }

    /** What the pattern has no place for. */
    private String rest(Event event, String pattern, Mood mood) {
        StringBuilder rest = new StringBuilder();
        Time time = event.time();
        if (time != null && isOpen(time)) {
            rest.append(" (").append(Days.brief(time.interval(), published)).append(')');
        }
        if (!event.targets().isEmpty() && !EventPatterns.namesTargets(pattern)) {
            rest.append("; concerns: ").append(parties.list(event.targets()));
        }
        if (event.weapon() != null) {
            Span weapon = event.weapon().words();
            boolean told =
                    event.actors().stream().anyMatch(actor -> actor.words().overlaps(weapon));
            rest.append(told ? "" : "; with: " + parties.of(weapon));
        }
        boolean harm = event.type().isHarm();
        if (!event.actors().isEmpty() && !EventPatterns.namesActors(pattern)) {
            rest.append("; by: ").append(parties.list(event.actors()));
        } else if (event.actors().isEmpty() && harm && !mood.negated()) {
            rest.append("; by: not said");
        }
        return rest.append(event.background() ? "; told as history" : "").toString();
    }

    /** With the text's own verb where it plainly has its object beside it, or where the quotation goes on with it; else empty. */
    private String ownVerb(Event event) {
        String verb = event.trigger().of(text);
        if (!EventPatterns.isPast(verb) || event.targets().size() > 1) {
            return "";
        }
        String actors = parties.list(event.actors());
        if (event.targets().isEmpty()) {
            return !actors.isEmpty() && EventPatterns.goesOn(event.type()) ? actors + " " + verb + " …" : "";
        }
        Span target = event.targets().get(0).words();
        String object = parties.list(event.targets());
        if (!EventPatterns.mayHaveOwnVerb(event.type())) {
            return "";
        }
        if (!actors.isEmpty()) {
            return isNext(event.trigger(), target) ? actors + " " + verb + " " + object : "";
        }
        boolean passive = target.end() < event.trigger().start()
                && PASSIVE.matcher(text.substring(target.end(), event.trigger().start()))
                        .matches();
        return passive ? object + (parties.isPlural(event.targets()) ? " were " : " was ") + verb : "";
    }

    private boolean isNext(Span trigger, Span target) {
        return trigger.end() < target.start()
                && text.substring(trigger.end(), target.start()).matches("\\s+((the|an?)\\s+)?");
    }

    private String filled(String pattern, Event event, Mood mood) {
        String verbs = VERB.matcher(pattern)
                .replaceAll((MatchResult verb) -> Matcher.quoteReplacement(mood.verb(verb.group(1), verb.group(2))));
        boolean plural = verbs.startsWith("{T}") ? parties.isPlural(event.targets()) : Words.isPlural(before(verbs));
        return verbs.replace(BE, mood.be(plural))
                .replace(PLURAL, event.trigger().of(text).endsWith("s") ? "s" : "")
                .replace("{A between}", between(event.actors()))
                .replace("{A}", parties.list(event.actors()))
                .replace("{T}", parties.list(event.targets()));
    }

    /** What the verb is told of, in a pattern that names it itself: "talks", "ceasefire". */
    private static String before(String pattern) {
        return pattern.replaceFirst(" ?(\\{|with \\{|\\[).*", "").replace(" or ", " ");
    }

    private String between(List<Party> actors) {
        return (actors.size() > 1 ? "between " : "of ") + parties.list(actors);
    }
}
