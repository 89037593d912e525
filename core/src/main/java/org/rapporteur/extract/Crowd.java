package org.rapporteur.extract;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.annotate.Line;
import org.rapporteur.annotate.WholeNumber;
import org.rapporteur.annotate.syntax.Upos;
import org.rapporteur.annotate.text.English;
import org.rapporteur.annotate.text.Lexicon;
import org.rapporteur.mentions.PartyWords;
import org.rapporteur.model.Casualties.Count;
import org.rapporteur.model.Casualties.Group;
import org.rapporteur.model.Role;

/**
 * People counted: "at least 20 young civilians".
 *
 * @param named whether a noun says who they are, rather than the count standing alone
 * @param first its first word
 * @param end the first word after it
 */
record Crowd(Count count, @Nullable Group group, boolean named, int first, int end) {
    private static final Map<String, Group> GROUPS = groups();
    private static final Lexicon PEOPLE = Lexicon.read(Crowd.class, "people.txt");
    private static final Set<String> UNITS = English.list("units");

    /** How many words may stand between a number and the people it counts. */
    private static final int DESCRIBED = 6;

    /** The group that a noun names; null where it names none. */
    static @Nullable Group group(Line line, int i) {
        if (line.is(i, "workers", "worker", "volunteers", "volunteer", "staff")) {
            return line.is(i - 1, "aid", "relief", "humanitarian")
                    ? Group.AID_WORKERS
                    : line.is(i - 1, "medical", "health", "hospital", "healthcare") ? Group.MEDICS : null;
        }
        return GROUPS.get(line.lower(i));
    }

    /** Whether a word stands for people in a list of {@code people.txt}. */
    static boolean isListed(String section, Line line, int i) {
        return PEOPLE.has(section, line.lower(i));
    }

    /** The people counted from word i on; null where none are. */
    static @Nullable Crowd at(Line line, int i) {
        Numbers.Found number = Numbers.at(line, i);
        if (number == null) {
            return isListed("two", line, i + 1) && line.is(i, "a", "the")
                    ? new Crowd(two(line, i), null, true, i, i + 2)
                    : nobody(line, i);
        }
        if (isShare(line, number)) {
            return null;
        }
        int at = number.end();
        if (line.is(at, "of") && line.is(at + 1, "them", "whom", "those")) {
            return new Crowd(number.count(), null, false, i, at + 2);
        }
        if (line.is(at, "of") && line.is(at + 1, "the", "his", "her", "their", "its", "our", "these")) {
            at = at + 2;
            WholeNumber all = WholeNumber.at(line, at);
            at = all == null ? at : all.end();
        }
        boolean vague = number.count().low() == null && number.count().high() == null;
        at = vague && line.is(at, "of") ? at + 1 : at;
        return people(line, number.count(), i, at);
    }

    private static @Nullable Crowd people(Line line, Count count, int i, int at) {
        for (int k = at; k < Math.min(line.size(), at + DESCRIBED) && (line.isWord(k) || isHyphen(line, k, at)); k++) {
            Group group = group(line, k);
            if (isListed("households", line, k)) {
                int members = line.is(k + 1, "comprising", "totalling", "totaling", "of", "(", "with") ? k + 2 : -1;
                return members < 0 ? null : at(line, members);
            }
            if (isPeople(line, k) && !isPeople(line, k + 1) && !line.is(k + 1, "'s", "'")) {
                boolean rest = line.is(k, "others", "more");
                if (rest && isPeople(line, k + 1)) {
                    continue;
                }
                return new Crowd(count, group, !rest, i, k + 1);
            }
            if (Harms.isAny(line, k) || English.isBe(line.lower(k)) || English.isPerfect(line.lower(k))) {
                boolean labelled = i > 0 && (isLabelled(line, i) || isParent(line, i));
                if (k == at && !labelled && !isAdjective(line, k)) {
                    return new Crowd(count, null, false, i, k);
                }
                if (!isAdjective(line, k)) {
                    return null;
                }
            } else if (!mayDescribe(line, k)) {
                break;
            }
        }
        boolean alone = !line.isWord(at) || !isNoun(line, at);
        return alone && isAfterVerb(line, i) && !UNITS.contains(line.lower(at))
                ? new Crowd(count, null, false, i, at)
                : null;
    }

    private static boolean isNoun(Line line, int k) {
        Upos upos = line.syntax().upos(k);
        return upos == Upos.NOUN || upos == Upos.PROPN || upos == Upos.ADJ || upos == Upos.NUM;
    }

    /** Whether a verb that kills or hurts stands right before, so that a number needs no noun: "killed 12". */
    private static boolean isAfterVerb(Line line, int i) {
        return Harms.at(line, i - 1, Harms.Form.DOING) != null || Harms.has("leaving", line, i - 1);
    }

    /** "12 wounded soldiers": a harm that describes. */
    private static boolean isAdjective(Line line, int k) {
        return line.is(k, "dead") && isPeople(line, k + 1);
    }

    private static boolean isHyphen(Line line, int k, int at) {
        return k > at && line.is(k, "-") && line.end(k - 1) == line.start(k);
    }

    private static boolean isPeople(Line line, int k) {
        String lower = line.lower(k);
        boolean plural = GROUPS.containsKey(lower) || PEOPLE.has("many", lower) || group(line, k) != null;
        return plural || PartyWords.isPeople(lower) || PEOPLE.has("one", lower) || isPeopleName(line, k);
    }

    /** "six Afghans" */
    private static boolean isPeopleName(Line line, int k) {
        String lower = line.lower(k);
        return k > 0
                && line.isCapitalised(k)
                && !line.isInCapitals()
                && (lower.endsWith("ans") || lower.endsWith("ians") || lower.endsWith("is") || lower.endsWith("men"))
                && !English.isTime(lower)
                && lower.length() > 4;
    }

    /** A number of something numbered, not counted: "Highway 12", "Flight 12". */
    private static boolean isLabelled(Line line, int i) {
        return line.isCapitalised(i - 1)
                && !line.isInCapitals()
                && i > 1
                && !Harms.isAny(line, i - 1)
                && line.sentence().passage().role() != Role.HEADLINE;
    }

    /** A share or a rate is no count: "a third of the 90", "one in five", "six out of ten", "neither of the two". */
    private static boolean isShare(Line line, Numbers.Found number) {
        int i = number.first();
        int end = number.end();
        boolean in = line.is(end, "in") && WholeNumber.at(line, end + 1) != null;
        boolean out = line.is(end, "out") && line.is(end + 1, "of");
        boolean base = (line.is(i - 1, "in") && WholeNumber.isPart(line, i - 2))
                || (line.is(i - 1, "of") && line.is(i - 2, "out"));
        if (in || out || base || line.is(end, "percent", "per", "%", "-", "years", "year")) {
            return true;
        }
        if (line.is(
                i - 1, "half", "quarter", "how", "every", "age", "aged", "number", "no.", "route", "least", "most")) {
            return true;
        }
        if (line.is(i - 1, "neither", "none")
                || line.is(i - 2, "neither", "none")
                || line.is(i - 3, "neither", "none")) {
            return true;
        }
        boolean whole = line.is(i - 1, "the", "all", "these", "those", "its", "their", "his", "her")
                && line.is(i - 2, "of", "among");
        boolean names = line.is(
                i - 3,
                "death",
                "deaths",
                "killing",
                "killings",
                "murder",
                "murders",
                "bodies",
                "lives",
                "body",
                "shooting");
        return whole && !names;
    }

    private static Count two(Line line, int i) {
        return new Count(2, 2, false, line.span(i, i + 1).of(line.text()));
    }

    /** "nobody", "no one", "no civilians", "no casualties" */
    private static @Nullable Crowd nobody(Line line, int i) {
        if (line.is(i, "nobody", "none") && !line.is(i + 1, "of")) {
            return new Crowd(new Count(0, 0, false, line.word(i)), null, true, i, i + 1);
        }
        if (!line.is(i, "no") || line.is(i - 1, "and")) {
            return null;
        }
        boolean noun = line.is(i + 1, "deaths", "fatalities", "injuries");
        int people = line.is(i + 1, "one") || isWhole(line, i + 1) ? i + 1 : isWhole(line, i + 2) ? i + 2 : -1;
        if (!noun && people < 0) {
            return null;
        }
        int last = noun ? i + 1 : people;
        Count none = new Count(0, 0, false, line.span(i, last).of(line.text()));
        return new Crowd(none, group(line, last), !noun, i, noun ? i + 1 : last + 1);
    }

    /** Whether a noun stands for people, and not only for the rest of them: "others". */
    private static boolean isWhole(Line line, int i) {
        return isPeople(line, i)
                && !line.is(i, "others", "more", "casualties")
                && !line.is(i - 1, "other", "more", "further");
    }

    /** "The mother of two was killed" */
    private static boolean isParent(Line line, int i) {
        return line.is(i - 1, "of")
                && line.is(i - 2, "mother", "father", "parent", "parents", "widow", "grandmother", "grandfather");
    }

    /** Whether a word may stand between a number and the people it counts: no unit, adjunct, or number of something else. */
    private static boolean mayDescribe(Line line, int i) {
        String lower = line.lower(i);
        return !UNITS.contains(lower)
                && !English.isPreposition(lower)
                && !English.isTime(lower)
                && (!English.isDeterminer(lower) || lower.equals("other"))
                && !English.isPronoun(lower)
                && !English.isAdverb(lower)
                && !English.isBreak(lower)
                && !line.is(i, "and", "or")
                && Numbers.at(line, i) == null;
    }

    private static Map<String, Group> groups() {
        Map<String, Group> groups = new HashMap<>();
        Lexicon words = Lexicon.read(Crowd.class, "groups.txt");
        words.sections().forEach(name -> words.words(name).forEach(word -> groups.put(word, Group.valueOf(name))));
        return Map.copyOf(groups);
    }
}
