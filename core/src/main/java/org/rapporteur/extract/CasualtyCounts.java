package org.rapporteur.extract;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Casualties;
import org.rapporteur.model.Casualties.Count;
import org.rapporteur.model.Casualties.Group;
import org.rapporteur.model.Casualties.Harm;
import org.rapporteur.model.Casualties.Part;
import org.rapporteur.model.Claim;
import org.rapporteur.model.Interval;
import org.rapporteur.model.Link;
import org.rapporteur.model.Span;
import org.rapporteur.model.Statement;
import org.rapporteur.model.Time;

/**
 * Plainly counted casualties: "12 people were killed", "killed at least 20 civilians, including six children", "left 12
 * dead and 30 wounded", "the death toll rose to 20". What could, would or might happen is no count.
 */
final class CasualtyCounts implements Extractor {
    private static final Map<String, Harm> PARTICIPLES = harms(
            "killed:KILLED slain:KILLED murdered:KILLED dead:KILLED died:KILLED perished:KILLED injured:INJURED wounded:INJURED hurt:INJURED"
                    + " abducted:ABDUCTED kidnapped:ABDUCTED missing:MISSING displaced:DISPLACED");
    private static final Map<String, Harm> ACTIVES =
            harms("killed:KILLED killing:KILLED wounded:INJURED wounding:INJURED injured:INJURED injuring:INJURED"
                    + " abducted:ABDUCTED kidnapped:ABDUCTED displaced:DISPLACED displacing:DISPLACED");
    private static final Map<String, Harm> NOUNS =
            harms("deaths:KILLED fatalities:KILLED dead:KILLED injuries:INJURED wounded:INJURED injured:INJURED");
    private static final Map<String, Group> GROUPS = groups();
    private static final Set<String> PEOPLE = Set.of(
            "people",
            "person",
            "persons",
            "others",
            "residents",
            "members",
            "more",
            "victims",
            "dead",
            "men",
            "workers",
            "bodies");
    private static final Set<String> UNREAL = Set.of(
            "could",
            "would",
            "might",
            "may",
            "can",
            "will",
            "if",
            "should",
            "to",
            "threatened",
            "unless",
            "whether",
            "or");

    /** How many statements may begin between a statement and the words that it holds. */
    private static final int NESTED = 16;

    @Override
    public void extract(Story story, Claims claims) {
        List<Statement> statements = claims.statements();
        for (Line line : story.lines()) {
            int from = 0;
            while (from < line.size()) {
                Reading reading = read(line, from);
                if (reading == null) {
                    break;
                }
                add(story, line, reading, statements, claims);
                from = reading.end();
            }
        }
    }

    /** One or more counts that stand together: "killed 12 people and wounded 30". */
    private static final class Reading {
        private final Map<Harm, Count> counts = new EnumMap<>(Harm.class);
        private final List<Part> parts = new ArrayList<>();
        private @Nullable Group group;
        private Casualties.Kind kind = Casualties.Kind.INCIDENT;
        private int first;
        private int end;

        int end() {
            return end;
        }
    }

    /** People counted: "at least 20 young civilians". */
    private record Crowd(Count count, @Nullable Group group, boolean named, int first, int end) {}

    private static @Nullable Reading read(Line line, int from) {
        for (int i = from; i < line.size(); i++) {
            Reading reading = toll(line, i);
            if (reading == null) {
                reading = active(line, i);
            }
            if (reading == null) {
                reading = passive(line, i);
            }
            if (reading != null) {
                return reading;
            }
        }
        return null;
    }

    /** "the death toll rose to 20" */
    private static @Nullable Reading toll(Line line, int i) {
        if (!line.is(i, "toll")) {
            return null;
        }
        for (int k = i + 1; k < Math.min(line.size(), i + 18); k++) {
            if (line.is(k, "rose", "risen", "climbed", "rises", "stands", "stood", "reached", "increased", "now")) {
                int at = line.is(k + 1, "to", "at") ? k + 2 : k + 1;
                Numbers.Found number = Numbers.at(line, at);
                if (number != null) {
                    Reading reading = new Reading();
                    reading.first = i;
                    reading.end = number.end();
                    reading.kind = Casualties.Kind.UPDATE;
                    reading.counts.put(Harm.KILLED, number.count());
                    parts(line, reading);
                    return reading;
                }
            }
        }
        return null;
    }

    /** "killed 12 people and wounded 30" */
    private static @Nullable Reading active(Line line, int i) {
        Harm harm = ACTIVES.get(line.lower(i));
        if (harm == null || isUnreal(line, i)) {
            return null;
        }
        Crowd crowd = crowd(line, i + 1);
        if (crowd == null) {
            return null;
        }
        Reading reading = new Reading();
        reading.first = i;
        put(reading, harm, crowd);
        parts(line, reading);
        int next = line.is(reading.end, ",") ? reading.end + 1 : reading.end;
        if (line.is(next, "and", "while")) {
            Harm second = ACTIVES.get(line.lower(next + 1));
            Crowd more = second == null ? null : crowd(line, next + 2);
            if (second != null && more != null && !reading.counts.containsKey(second)) {
                putMore(reading, second, more);
            }
        }
        return reading;
    }

    /** "12 people were killed and 30 wounded", "left 12 dead", "12 deaths" */
    private static @Nullable Reading passive(Line line, int i) {
        Crowd crowd = crowd(line, i);
        if (crowd == null) {
            return null;
        }
        Reading reading = new Reading();
        reading.first = crowd.first();
        reading.end = crowd.end();
        parts(line, reading);
        int at = reading.end;
        if (line.is(at, ",") && !reading.parts.isEmpty()) {
            at++;
        }
        at = afterAside(line, at);
        boolean auxiliary = false;
        while (Words.isBe(line.lower(at))
                || Words.isPerfect(line.lower(at))
                || Words.isAdverb(line.lower(at))
                || line.is(at, "reported", "confirmed", "found", "left")) {
            auxiliary |= Words.isBe(line.lower(at)) || Words.isPerfect(line.lower(at)) || line.is(at, "left");
            at++;
        }
        Harm harm = PARTICIPLES.get(line.lower(at));
        if (harm == null && at == reading.end) {
            harm = NOUNS.get(line.lower(at));
        }
        if (harm == null || (!auxiliary && !bareHarm(line, at)) || isUnreal(line, i) || isUnreal(line, at)) {
            return null;
        }
        put(reading, harm, crowd);
        reading.end = at + 1;
        parts(line, reading);
        int next = line.is(reading.end, ",") ? reading.end + 1 : reading.end;
        Crowd more = line.is(next, "and") ? crowd(line, next + 1) : null;
        if (more != null) {
            int verb = more.end();
            while (Words.isBe(line.lower(verb)) || Words.isPerfect(line.lower(verb))) {
                verb++;
            }
            Harm second = PARTICIPLES.get(line.lower(verb));
            if (second != null && !reading.counts.containsKey(second)) {
                putMore(reading, second, more);
                reading.end = verb + 1;
            }
        }
        return reading;
    }

    /** "14 people, most of them civilians, were killed": after the second comma, where no count stands between. */
    private static int afterAside(Line line, int at) {
        if (!line.is(at, ",")) {
            return at;
        }
        for (int i = at + 1; i < Math.min(line.size(), at + 9); i++) {
            if (line.is(i, ",")) {
                return i + 1;
            }
            if (!line.isWord(i) || isHarm(line, i) || Numbers.at(line, i) != null || Words.isBe(line.lower(i))) {
                return at;
            }
        }
        return at;
    }

    /** Without an auxiliary, "12 dead", "12 killed in raid" are counts; "12 injured men" is not one yet. */
    private static boolean bareHarm(Line line, int at) {
        return line.is(at, "dead", "deaths", "died", "fatalities", "injuries", "perished")
                || !line.isWord(at + 1)
                || line.is(at + 1, "in", "and", "by", "when", "as", "after", "on", "during");
    }

    private static void put(Reading reading, Harm harm, Crowd crowd) {
        reading.counts.put(harm, crowd.count());
        reading.group = crowd.group();
        reading.end = Math.max(reading.end, crowd.end());
    }

    /** A second count keeps the group where it is of the same one or has no noun: "62 soldiers were killed and 100 wounded". */
    private static void putMore(Reading reading, Harm harm, Crowd crowd) {
        reading.counts.put(harm, crowd.count());
        if (crowd.named() && crowd.group() != reading.group) {
            reading.group = null;
        }
        reading.end = Math.max(reading.end, crowd.end());
    }

    /** "could kill", "to be killed", "if 12 are killed": a few words back in the same clause. */
    private static boolean isUnreal(Line line, int i) {
        for (int k = i - 1; k >= 0 && i - k <= 4 && line.isWord(k); k--) {
            boolean upTo = line.is(k, "to") && line.is(k - 1, "up", "rose", "risen");
            if ((UNREAL.contains(line.lower(k)) && !upTo) || Words.isNegation(line.lower(k))) {
                return true;
            }
        }
        return false;
    }

    private static @Nullable Crowd crowd(Line line, int i) {
        Numbers.Found number = Numbers.at(line, i);
        if (number == null) {
            boolean nobody = line.is(i, "no") && line.is(i + 1, "one", "civilian", "civilians") && line.isWord(i + 2);
            Count none = nobody ? new Count(0, 0, false, line.span(i, i + 1).of(line.text())) : null;
            return none == null ? null : new Crowd(none, GROUPS.get(line.lower(i + 1)), true, i, i + 2);
        }
        int at = number.end();
        if (line.is(at, "of") && line.is(at + 1, "them", "whom")) {
            return new Crowd(number.count(), null, false, i, at + 2);
        }
        for (int k = at; k < Math.min(line.size(), at + 5) && line.isWord(k); k++) {
            if (line.is(k + 1, "workers", "volunteers", "staff")) {
                Group group = line.is(k, "aid", "relief", "humanitarian")
                        ? Group.AID_WORKERS
                        : line.is(k, "medical", "health", "hospital") ? Group.MEDICS : null;
                if (group != null) {
                    return new Crowd(number.count(), group, true, i, k + 2);
                }
            }
            Group group = GROUPS.get(line.lower(k));
            if (group != null && !GROUPS.containsKey(line.lower(k + 1))) {
                return new Crowd(number.count(), group, true, i, k + 1);
            }
            if (PEOPLE.contains(line.lower(k)) && !line.is(k, "dead")) {
                return new Crowd(number.count(), null, !line.is(k, "others", "more"), i, k + 1);
            }
            if (isHarm(line, k) || Words.isBe(line.lower(k)) || Words.isPerfect(line.lower(k))) {
                return k == at ? new Crowd(number.count(), null, false, i, k) : null;
            }
        }
        return null;
    }

    private static boolean isHarm(Line line, int i) {
        return PARTICIPLES.containsKey(line.lower(i)) || NOUNS.containsKey(line.lower(i));
    }

    /** ", 100 of them children", ", including six children", "among them two nurses" */
    private static void parts(Line line, Reading reading) {
        for (int at = reading.end; at < Math.min(line.size(), reading.end + 14); at++) {
            boolean comma = line.is(at, ",", "(", "—", "–", "--") || line.is(at, "including");
            if ((at == reading.end || comma) && partAt(line, at, reading)) {
                return;
            }
            if (PARTICIPLES.containsKey(line.lower(at)) || line.isQuoted(at) != line.isQuoted(reading.first)) {
                return;
            }
        }
    }

    private static boolean partAt(Line line, int from, Reading reading) {
        int at = from;
        if (line.is(at, ",", "(", "—", "–", "--")) {
            at++;
        }
        boolean including = line.is(at, "including", "among") || line.is(at, "most");
        if (line.is(at, "including")) {
            at++;
        } else if (line.is(at, "among") && line.is(at + 1, "them")) {
            at += 2;
        } else if (including) {
            return false;
        }
        Numbers.Found number = Numbers.at(line, at);
        if (number == null) {
            return false;
        }
        int noun = number.end();
        boolean ofThem = line.is(noun, "of") && line.is(noun + 1, "them", "whom", "the");
        if (ofThem) {
            noun += 2;
            while (Words.isBe(line.lower(noun))) {
                noun++;
            }
        }
        Group group = GROUPS.get(line.lower(noun));
        if (group != null && (including || ofThem)) {
            Harm harm = reading.counts.isEmpty()
                    ? Harm.KILLED
                    : reading.counts.keySet().iterator().next();
            reading.parts.add(new Part(group, Map.of(harm, number.count())));
            reading.end = noun + 1;
            return true;
        }
        return false;
    }

    private static void add(Story story, Line line, Reading reading, List<Statement> statements, Claims claims) {
        Span words = line.span(reading.first, reading.end - 1);
        Statement within = innermost(statements, words);
        Span clause = within == null ? line.sentence().span() : within.content();
        List<Link> chain = within == null ? List.of() : within.basis().chain();
        boolean alleged = false;
        for (int i = 0; i < reading.first; i++) {
            alleged |= line.is(i, "reportedly", "allegedly");
        }
        Claim.Stance stance =
                within != null ? within.basis().stance() : alleged ? Claim.Stance.ALLEGED : Claim.Stance.ASSERTED;
        String rule = reading.kind == Casualties.Kind.UPDATE ? "casualties/toll" : "casualties/count";
        Claim.Basis basis = new Claim.Basis(
                claims.id('c', words),
                claims.report(),
                clause.equals(words) ? List.of(words) : List.of(clause, words),
                chain,
                stance == Claim.Stance.DENIED
                        ? Claim.Polarity.NEGATIVE
                        : within == null
                                ? Claim.Polarity.POSITIVE
                                : within.basis().polarity(),
                within == null ? Claim.Modality.ACTUAL : within.basis().modality(),
                stance,
                rule,
                Confidence.of(rule));
        LocalDate anchor = story.anchor(chain);
        Time time = window(line, anchor);
        LocalDate since = time == null && reading.kind == Casualties.Kind.INCIDENT ? since(story, line) : null;
        Casualties.Kind kind =
                time != null ? Casualties.Kind.WINDOW : since != null ? Casualties.Kind.CUMULATIVE : reading.kind;
        claims.add(new Casualties(basis, reading.counts, reading.group, reading.parts, kind, since, time));
    }

    /** "in the last eight days": the days up to the one it is said on. */
    private static @Nullable Time window(Line line, @Nullable LocalDate anchor) {
        for (int i = 0; i + 2 < line.size(); i++) {
            if (line.is(i, "last", "past") && line.is(i - 1, "the")) {
                Numbers.Found number = Numbers.at(line, i + 1);
                int unit = number == null ? i + 1 : number.end();
                Integer length =
                        number == null ? Integer.valueOf(1) : number.count().low();
                boolean days = line.is(unit, "days", "day");
                boolean weeks = line.is(unit, "weeks", "week");
                if (anchor != null && length != null && (days || weeks) && length < 1000) {
                    return new Time(
                            new Interval(anchor.minusDays(weeks ? 7L * length : length), anchor),
                            line.span(line.is(i - 2, "in", "over", "during") ? i - 2 : i - 1, unit),
                            Time.Basis.RELATIVE);
                }
            }
        }
        return null;
    }

    /** "since Monday": the first day of a running total. */
    private static @Nullable LocalDate since(Story story, Line line) {
        for (int i = 0; i < line.size(); i++) {
            if (line.is(i, "since")) {
                Interval day = story.settings().day(line, i + 1, Math.min(line.size(), i + 4));
                return day == null ? null : day.start();
            }
        }
        return null;
    }

    /** The shortest statement that holds the words: its chain is theirs. */
    private static @Nullable Statement innermost(List<Statement> statements, Span words) {
        int low = 0;
        int high = statements.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (statements.get(middle).content().start() <= words.start()) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        for (int i = low - 1; i >= Math.max(0, low - NESTED); i--) {
            if (statements.get(i).content().contains(words)) {
                return statements.get(i);
            }
        }
        return null;
    }

    private static Map<String, Harm> harms(String pairs) {
        Map<String, Harm> harms = new HashMap<>();
        for (String pair : pairs.split(" ", -1)) {
            int colon = pair.indexOf(':');
            harms.put(pair.substring(0, colon), Harm.valueOf(pair.substring(colon + 1)));
        }
        return Map.copyOf(harms);
    }

    private static Map<String, Group> groups() {
        Map<String, Group> groups = new HashMap<>();
        WordLists.named("groups.txt")
                .forEach((name, words) -> words.forEach(word -> groups.put(word, Group.valueOf(name))));
        return Map.copyOf(groups);
    }
}
