package org.rapporteur.extract;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.annotate.Annotated;
import org.rapporteur.annotate.Attributed;
import org.rapporteur.annotate.Line;
import org.rapporteur.annotate.syntax.WordRange;
import org.rapporteur.annotate.text.Quote;
import org.rapporteur.extract.match.Match;
import org.rapporteur.extract.match.TriggerIndex;
import org.rapporteur.mentions.Parties;
import org.rapporteur.mentions.gazetteer.Gazetteer;
import org.rapporteur.mentions.places.Places;
import org.rapporteur.mentions.register.Register;
import org.rapporteur.mentions.times.Times;
import org.rapporteur.model.Interval;
import org.rapporteur.model.Link;
import org.rapporteur.model.Party;
import org.rapporteur.model.Passage;
import org.rapporteur.model.Published;
import org.rapporteur.model.Source;
import org.rapporteur.model.Span;

/** One report as the extractors see it: its sentences, its quotations, and who says something where. For one thread. */
final class Story {
    private final Annotated annotated;
    private final List<Line> lines;
    private final IdentityHashMap<Line, List<Attribution>> attributions = new IdentityHashMap<>();
    private final IdentityHashMap<Line, Boolean> unresolved = new IdentityHashMap<>();
    private final IdentityHashMap<Line, List<Match>> matches = new IdentityHashMap<>();
    private final List<Attributed> attributed;
    private final List<Heard> heard = new ArrayList<>();
    private final Triggers triggers;
    private final Register register;
    private final Gazetteer gazetteer;
    private @Nullable Places places;
    private final List<List<TriggerIndex.Hit>> hits;
    private final Parties parties;
    private final Sources sources;
    private final Times times;
    private final Settings settings;
    private final AttributionFinder finder;

    Story(Annotated annotated, Cues cues, Triggers triggers, Register register, Gazetteer gazetteer) {
        this.annotated = annotated;
        this.triggers = triggers;
        this.register = register;
        this.gazetteer = gazetteer;
        lines = annotated.lines();
        hits = lines.stream().map(triggers::of).toList();
        parties = new Parties(annotated, register);
        sources = new Sources(parties);
        times = Times.of(annotated);
        settings = new Settings(annotated.report(), sources, times);
        finder = new AttributionFinder(cues, parties, sources);
        attributed = attributed(cues);
        Hearing hearing = new Hearing(this, cues, sources);
        Deque<Attributed> engine = new ArrayDeque<>(attributed);
        for (Line line : lines) {
            List<Attribution> found = has(line, Triggers.CUE) ? finder.in(line) : List.of();
            attributions.put(line, found);
            while (!engine.isEmpty() && engine.getFirst().content().start() < line.end(line.size() - 1)) {
                Heard one = hearing.of(engine.removeFirst());
                if (one != null) {
                    heard.add(one);
                }
            }
        }
    }

    /** What the engine attributes, and what it attributes within the words of that, in order; the outer before the inner. */
    private List<Attributed> attributed(Cues cues) {
        List<Attributed> outer = annotated.attributions();
        List<Span> telling = outer.stream()
                .map(Attributed::content)
                .filter(content -> tellsOfTelling(content, cues))
                .toList();
        List<Attributed> all = new ArrayList<>(outer);
        all.addAll(annotated.attributionsIn(telling));
        all.sort(Comparator.comparing(Attributed::content));
        return all;
    }

    /** Whether a verb of saying stands, outside quotation marks, among words and not at their beginning. */
    private boolean tellsOfTelling(Span content, Cues cues) {
        int at = lineAt(content.start());
        for (int l = Math.max(0, at);
                at >= 0 && l < lines.size() && lines.get(l).start(0) < content.end();
                l++) {
            Line line = lines.get(l);
            for (int i = line.wordAt(content.start()) + 1; i < line.size() && line.end(i) <= content.end(); i++) {
                Cues.Cue cue = line.isQuoted(i) || line.isCapitalised(i) ? null : cues.at(line, i);
                if (cue != null && (cue.tense() == Cues.Tense.PAST || cue.tense() == Cues.Tense.PRESENT)) {
                    return true;
                }
            }
        }
        return false;
    }

    String text() {
        return annotated.report().text();
    }

    List<Passage> passages() {
        return annotated.report().passages();
    }

    /** Who wrote the report; null where it doesn't tell. */
    @Nullable String byline() {
        return annotated.report().byline();
    }

    List<Line> lines() {
        return lines;
    }

    List<Quote> quotes() {
        return annotated.quotes();
    }

    /** The quotations that share characters with a span. */
    List<Quote> quotesIn(Span span) {
        return annotated.quotesIn(span);
    }

    /** Who says something in a line, in order. */
    List<Attribution> attributions(Line line) {
        return attributions.getOrDefault(line, List.of());
    }

    /** What the engine heard somebody say, in order of what was said. */
    List<Heard> heard() {
        return heard;
    }

    /** What the engine attributes, whether or not it could be made out who says it. */
    List<Attributed> attributed() {
        return attributed;
    }

    /** The source whose phrase ends before word i, as a verb's subject or a noun's owner; null where it isn't plain. */
    @Nullable Source sourceBefore(Line line, int i) {
        return finder.sourceBefore(line, i - 1);
    }

    /** The source that words of a line name; null where they are a pronoun that goes back to nobody. */
    @Nullable Source sourceOf(Line line, int first, int last) {
        return first > last ? null : sources.of(line, first, last, line.size());
    }

    /** Whom a phrase names as a party; null for a pronoun that is left open. */
    @Nullable Party party(Line line, WordRange phrase, int head) {
        return parties.party(line, phrase, head);
    }

    /** The name that holds a word; null where none does. */
    @Nullable WordRange nameAt(Line line, int word) {
        return parties.nameAt(line, word);
    }

    /** Whether a word tells of a state: "Syrian". */
    boolean isState(Line line, int word) {
        return line.isCapitalised(word) && register.stateOf(line.word(word)) != null;
    }

    /** When the report came out; null where it doesn't tell. */
    @Nullable LocalDate published() {
        Published published = annotated.report().published();
        return published == null ? null : published.date();
    }

    /** Whom words name without a pronoun; that they spoke isn't noted. */
    @Nullable Source sourceNamed(Line line, WordRange words) {
        return sources.named(line, words.first(), words.last());
    }

    /** The name of a person that begins at a word; null where none does. */
    @Nullable WordRange personAt(Line line, int word) {
        return parties.personAt(line, word);
    }

    /** Whether words are the name of a place, which says nothing. */
    boolean isPlace(Line line, WordRange words) {
        return parties.isPlace(line, words);
    }

    /** What is done at a word of a line. */
    interface Visit {
        void at(Line line, int word);
    }

    /** Visits the words that may start a claim of one kind. */
    void triggers(String key, Visit visit) {
        for (Line line : lines) {
            for (TriggerIndex.Hit hit : hits.get(line.index())) {
                if (hit.key().equals(key)) {
                    visit.at(line, hit.word());
                }
            }
        }
    }

    /** The lines with a word that may start a claim of one kind. */
    List<Line> linesWith(String key) {
        return lines.stream().filter(line -> has(line, key)).toList();
    }

    /** The words of a line that may start a claim of one kind, each once. */
    List<Integer> words(Line line, String key) {
        return hits.get(line.index()).stream()
                .filter(hit -> hit.key().equals(key))
                .map(TriggerIndex.Hit::word)
                .distinct()
                .toList();
    }

    private boolean has(Line line, String key) {
        return hits.get(line.index()).stream().anyMatch(hit -> hit.key().equals(key));
    }

    /** The patterns that hold of a line. */
    List<Match> matches(Line line) {
        return matches.computeIfAbsent(line, triggers.index()::matches);
    }

    /** Whether a verb of saying stands in a line whose subject or object isn't plain. */
    boolean hasUnresolvedCue(Line line) {
        return unresolved.computeIfAbsent(
                line, one -> has(one, Triggers.CUE) && finder.hasUnresolvedCue(one, attributions(one)));
    }

    /** When: the report's time expressions. */
    Times times() {
        return times;
    }

    /** Where: the report's places, found when they are first asked for. */
    Places places() {
        Places found = places;
        if (found == null) {
            found = Places.of(annotated, gazetteer, register);
            places = found;
        }
        return found;
    }

    /** Reads what stands around a cue: when, through what, to whom. */
    Settings settings() {
        return settings;
    }

    /** The day that words such as "in the last week" count from: when they were said, else when the report came out. */
    @Nullable LocalDate anchor(List<Link> chain) {
        Interval said = chain.isEmpty() ? null : chain.get(chain.size() - 1).time();
        if (said != null && said.start() != null && said.start().equals(said.end())) {
            return said.start();
        }
        return published();
    }

    /** The index of the line that holds an offset; -1 where none does. */
    int lineAt(int offset) {
        int low = 0;
        int high = lines.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            Line line = lines.get(middle);
            if (line.end(line.size() - 1) <= offset) {
                low = middle + 1;
            } else if (line.start(0) > offset) {
                high = middle - 1;
            } else {
                return middle;
            }
        }
        return -1;
    }

    /** The line before, where it stands in the same passage or ends with a colon; null where there is none. */
    @Nullable Line before(int line) {
        return line <= 0 ? null : lines.get(line - 1);
    }
}
