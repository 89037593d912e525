package org.rapporteur.extract;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.annotate.Line;
import org.rapporteur.annotate.WholeNumber;
import org.rapporteur.annotate.text.English;
import org.rapporteur.model.Casualties;
import org.rapporteur.model.Casualties.Count;
import org.rapporteur.model.Casualties.Group;
import org.rapporteur.model.Casualties.Harm;
import org.rapporteur.model.Casualties.Part;

/** One or more counts that stand together: "killed 12 people and wounded 30", "12 people, two of them children, were killed". */
final class CasualtyPhrase {
    private static final Set<String> RISING = English.list("rising");
    private static final Set<String> UNREAL = English.list("unreal");

    private final Map<Harm, Count> counts = new EnumMap<>(Harm.class);
    private final Map<Group, Count> parts = new EnumMap<>(Group.class);
    private @Nullable Harm harm;
    private @Nullable Group group;
    private Casualties.Kind kind = Casualties.Kind.INCIDENT;
    private int first;
    private int end;

    private CasualtyPhrase() {}

    Map<Harm, Count> counts() {
        return counts;
    }

    /** Parts of the first count. */
    List<Part> parts() {
        Harm whole = harm;
        return whole == null
                ? List.of()
                : parts.entrySet().stream()
                        .map(part -> new Part(part.getKey(), Map.of(whole, part.getValue())))
                        .toList();
    }

    /** Whom all of its counts cover. */
    @Nullable Group group() {
        return group;
    }

    Casualties.Kind kind() {
        return kind;
    }

    /** Its first word. */
    int first() {
        return first;
    }

    /** The first word after it. */
    int end() {
        return end;
    }

    /** The first counted casualties from a word on; null where there are none. */
    static @Nullable CasualtyPhrase in(Line line, int from) {
        for (int i = from; i < line.size(); i++) {
            CasualtyPhrase phrase = toll(line, i);
            if (phrase == null) {
                phrase = active(line, i);
            }
            if (phrase == null) {
                phrase = passive(line, i);
            }
            if (phrase != null) {
                return phrase;
            }
        }
        return null;
    }

    /** A number that counts what another phrase counts; null where none stands there. */
    static @Nullable CasualtyPhrase ofSame(Line line, int at, CasualtyPhrase other) {
        Numbers.Found number = Numbers.at(line, at);
        Harm harm = other.harm;
        if (number == null || harm == null) {
            return null;
        }
        CasualtyPhrase phrase = new CasualtyPhrase();
        phrase.first = number.first();
        phrase.end = number.end();
        phrase.counts.put(harm, number.count());
        phrase.harm = harm;
        return phrase;
    }

    /** "the death toll rose to 20" */
    private static @Nullable CasualtyPhrase toll(Line line, int i) {
        if (!line.is(i, "toll") || isUnreal(line, i)) {
            return null;
        }
        for (int k = i + 1; k < Math.min(line.size(), i + 18); k++) {
            if (isUnreal(line, k)) {
                return null;
            }
            if (RISING.contains(line.lower(k))) {
                boolean beyond = line.is(k + 1, "past", "above", "beyond");
                int at = line.is(k + 1, "to", "at") || beyond ? k + 2 : k + 1;
                Numbers.Found number = Numbers.at(line, at);
                Count count = number == null ? null : beyond ? more(number.count()) : number.count();
                if (number != null && count != null) {
                    CasualtyPhrase phrase = new CasualtyPhrase();
                    phrase.first = i;
                    phrase.end = number.end();
                    phrase.kind = Casualties.Kind.UPDATE;
                    phrase.counts.put(Harm.KILLED, count);
                    phrase.harm = Harm.KILLED;
                    parts(line, phrase);
                    return phrase;
                }
            }
        }
        return null;
    }

    /** "past 290" is 291 at least. */
    private static @Nullable Count more(Count count) {
        Integer low = count.low();
        return low == null ? null : new Count(low + 1, null, false, count.words());
    }

    /** "killed 12 people and wounded 30" */
    private static @Nullable CasualtyPhrase active(Line line, int i) {
        Harm harm = Harms.active(line, i);
        if (harm == null || isUnreal(line, i)) {
            return null;
        }
        Crowd crowd = Crowd.at(line, i + 1);
        if (crowd == null) {
            return null;
        }
        CasualtyPhrase phrase = new CasualtyPhrase();
        phrase.first = i;
        put(phrase, harm, crowd);
        parts(line, phrase);
        int next = line.is(phrase.end, ",") ? phrase.end + 1 : phrase.end;
        if (line.is(next, "and", "while")) {
            Harm second = Harms.active(line, next + 1);
            Crowd more = second == null ? null : Crowd.at(line, next + 2);
            if (second != null && more != null && !phrase.counts.containsKey(second)) {
                putMore(phrase, second, more);
            }
        }
        return phrase;
    }

    /** "12 people were killed and 30 wounded", "left 12 dead", "12 deaths" */
    private static @Nullable CasualtyPhrase passive(Line line, int i) {
        Crowd crowd = Crowd.at(line, i);
        if (crowd == null) {
            return null;
        }
        CasualtyPhrase phrase = new CasualtyPhrase();
        phrase.first = crowd.first();
        phrase.end = crowd.end();
        parts(line, phrase);
        int at = phrase.end;
        if (line.is(at, ",") && !phrase.parts.isEmpty()) {
            at++;
        }
        at = afterAside(line, at);
        boolean auxiliary = false;
        while (English.isBe(line.lower(at))
                || English.isPerfect(line.lower(at))
                || English.isAdverb(line.lower(at))
                || line.is(at, "reported", "confirmed", "found", "left")) {
            auxiliary |= English.isBe(line.lower(at)) || English.isPerfect(line.lower(at)) || line.is(at, "left");
            at++;
        }
        Harm harm = Harms.participle(line, at);
        if (harm == null && at == phrase.end) {
            harm = Harms.noun(line, at);
        }
        if (harm == null || (!auxiliary && !bareHarm(line, at)) || isUnreal(line, i) || isUnreal(line, at)) {
            return null;
        }
        if (line.is(at + 1, "or") && line.lower(at + 2).endsWith("ed")) {
            return null; // "12 were killed or captured" counts neither
        }
        put(phrase, harm, crowd);
        phrase.end = at + 1;
        parts(line, phrase);
        int next = line.is(phrase.end, ",") ? phrase.end + 1 : phrase.end;
        Crowd more = line.is(next, "and") ? Crowd.at(line, next + 1) : null;
        if (more != null) {
            int verb = more.end();
            while (English.isBe(line.lower(verb)) || English.isPerfect(line.lower(verb))) {
                verb++;
            }
            Harm second = Harms.participle(line, verb);
            if (second != null && !phrase.counts.containsKey(second)) {
                putMore(phrase, second, more);
                phrase.end = verb + 1;
            }
        }
        return phrase;
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
            if (!line.isWord(i) || Harms.isAny(line, i) || Numbers.at(line, i) != null || English.isBe(line.lower(i))) {
                return at;
            }
        }
        return at;
    }

    /** Without an auxiliary, "12 dead" and "12 killed in raid" are counts; "12 injured men" and "three dead suspects" aren't. */
    private static boolean bareHarm(Line line, int at) {
        String next = line.lower(at + 1);
        return line.is(at, "deaths", "died", "fatalities", "injuries", "perished")
                || !line.isWord(at + 1)
                || next.equals("and")
                || next.equals("when")
                || English.isPreposition(next)
                || English.isTime(next);
    }

    private static void put(CasualtyPhrase phrase, Harm harm, Crowd crowd) {
        phrase.counts.put(harm, crowd.count());
        phrase.harm = harm;
        phrase.group = crowd.group();
        phrase.end = Math.max(phrase.end, crowd.end());
    }

    /** A second count keeps the group where it is of the same one or has no noun: "62 soldiers were killed and 100 wounded". */
    private static void putMore(CasualtyPhrase phrase, Harm harm, Crowd crowd) {
        phrase.counts.put(harm, crowd.count());
        if (crowd.named() && crowd.group() != phrase.group) {
            phrase.group = null;
        }
        phrase.end = Math.max(phrase.end, crowd.end());
    }

    /** "could kill", "to be killed", "if 12 are killed": a few words back in the same clause. */
    private static boolean isUnreal(Line line, int i) {
        for (int k = i - 1; k >= 0 && i - k <= 4 && line.isWord(k); k--) {
            boolean range = WholeNumber.isPartOrScale(line, k - 1) && WholeNumber.isPartOrScale(line, k + 1);
            boolean upTo = range || (line.is(k, "to") && line.is(k - 1, "up", "rose", "risen"));
            if ((UNREAL.contains(line.lower(k)) && !upTo) || English.isNegation(line.lower(k))) {
                return true;
            }
        }
        return false;
    }

    /** ", 40 of them women", ", including six children", "among them two nurses" */
    private static void parts(Line line, CasualtyPhrase phrase) {
        for (int at = phrase.end; at < Math.min(line.size(), phrase.end + 14); at++) {
            boolean comma = line.is(at, ",", "(", "—", "–", "--") || line.is(at, "including");
            if ((at == phrase.end || comma) && partAt(line, at, phrase)) {
                return;
            }
            if (Harms.participle(line, at) != null || line.isQuoted(at) != line.isQuoted(phrase.first)) {
                return;
            }
        }
    }

    private static boolean partAt(Line line, int from, CasualtyPhrase phrase) {
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
            while (English.isBe(line.lower(noun))) {
                noun++;
            }
        }
        Group group = Crowd.group(line, noun);
        if (group != null && (including || ofThem)) {
            phrase.parts.putIfAbsent(group, number.count());
            phrase.end = noun + 1;
            return true;
        }
        return false;
    }
}
