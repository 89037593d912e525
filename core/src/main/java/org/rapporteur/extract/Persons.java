package org.rapporteur.extract;

import org.jspecify.annotations.Nullable;
import org.rapporteur.annotate.Line;
import org.rapporteur.annotate.WholeNumber;
import org.rapporteur.annotate.syntax.WordRange;
import org.rapporteur.annotate.text.BrokenWords;
import org.rapporteur.annotate.text.English;
import org.rapporteur.mentions.PartyWords;
import org.rapporteur.model.Casualties.Count;
import org.rapporteur.model.Casualties.Group;
import org.rapporteur.model.Casualties.Sex;
import org.rapporteur.model.Role;

/**
 * One person, by a noun or by name: "a 4-year-old boy", "the driver", "her husband", "Karl Hills, 20,".
 *
 * @param name the words of the name; null where none stands there
 * @param age in years; -1 where it isn't told
 * @param pronoun whether only "he" or "she" stands there
 * @param first the first word
 * @param end the first word after
 */
record Persons(
        Count count,
        @Nullable Group group,
        @Nullable WordRange name,
        int age,
        @Nullable Sex sex,
        boolean pronoun,
        int first,
        int end) {
    /** How many words a noun's phrase may have. */
    private static final int LONGEST = 9;

    /** The person that words from i on stand for; null where they are nobody's. */
    static @Nullable Persons at(Story story, Line line, int i) {
        if (line.is(i, "he", "she")) {
            Sex sex = line.is(i, "he") ? Sex.MALE : Sex.FEMALE;
            return new Persons(one(line, i, i), null, null, -1, sex, true, i, i + 1);
        }
        WordRange name = story.personAt(line, i);
        if (name != null && name.first() == i) {
            return isOwner(line, name.last()) ? null : named(line, name, i, -1, sexOfTitle(line, i), null);
        }
        return noun(story, line, i);
    }

    private static @Nullable Persons noun(Story story, Line line, int i) {
        boolean article = line.is(i, "a", "an", "another", "the", "his", "her", "their", "my", "its", "our");
        int age = ageAt(line, article ? i + 1 : i);
        if (!article && age < 0 && !mayBeBare(line, i)) {
            return null;
        }
        int head = -1;
        int from = article ? i + 1 : i;
        for (int k = from; k < Math.min(line.size(), i + LONGEST); k++) {
            WordRange name = story.personAt(line, k);
            if (name != null && name.first() == k && (head >= 0 || age >= 0)) {
                return isOwner(line, name.last())
                        ? null
                        : named(
                                line,
                                name,
                                i,
                                age,
                                head < 0 ? null : sex(line, head),
                                head < 0 ? null : Crowd.group(line, head));
            }
            if (isPerson(line, k) && !line.is(k + 1, "-") && !isOwner(line, k)) {
                head = k;
                if (line.is(k + 1, "'s")) {
                    break;
                }
            } else if (ageAt(line, k) >= 0) {
                age = ageAt(line, k);
                k = Math.max(k, ageEnd(line, k) - 1);
                head = line.lower(k).equals("old") ? k : head;
            } else if (name == null && !mayDescribe(line, k)) {
                break;
            }
        }
        if (head < 0) {
            return null;
        }
        int end = head + 1;
        WordRange aside = line.is(end, ",") ? story.personAt(line, end + 1) : null;
        if (aside != null && aside.first() == end + 1) {
            Persons named = named(line, aside, i, age, sex(line, head), Crowd.group(line, head));
            boolean closed = line.is(named.end(), ",") || (named.age() != age && line.is(named.end() - 1, ","));
            if (closed) {
                return named;
            }
        }
        boolean old = line.is(head, "old");
        int after = ageAfter(line, end);
        return new Persons(
                one(line, i, head),
                old ? null : Crowd.group(line, head),
                null,
                age >= 0 ? age : after,
                old ? null : sex(line, head),
                false,
                i,
                after >= 0 ? end + 3 : end);
    }

    /** Whether what a noun or name owns follows, and isn't his death. */
    private static boolean isOwner(Line line, int last) {
        return line.is(last + 1, "'s", "'") && Harms.ownDeath(line, last + 1) == null;
    }

    private static Persons named(
            Line line, WordRange name, int first, int age, @Nullable Sex sex, @Nullable Group group) {
        int after = ageAfter(line, name.last() + 1);
        int end = name.last() + (after >= 0 ? 4 : 1);
        return new Persons(one(line, first, name.last()), group, name, age >= 0 ? age : after, sex, false, first, end);
    }

    private static Count one(Line line, int first, int last) {
        return new Count(
                1, 1, false, BrokenWords.onOneLine(line.span(first, last).of(line.text())));
    }

    /** In headlines, and where a sentence begins, a noun needs no article. */
    private static boolean mayBeBare(Line line, int i) {
        Role role = line.sentence().passage().role();
        boolean brief = role == Role.HEADLINE || role == Role.SUBHEAD || role == Role.CAPTION;
        return brief
                && (i == 0
                        || !line.isWord(i - 1)
                        || line.is(i - 1, "and", "after", "as", "kills", "wounds", "killing", "in", "over")
                        || (line.is(i - 1, "of") && Harms.at(line, i - 2, Harms.Form.OF) != null))
                && line.isWord(i)
                && Numbers.at(line, i) == null
                && !English.isDeterminer(line.lower(i));
    }

    private static boolean isPerson(Line line, int k) {
        String lower = line.lower(k);
        boolean plural = lower.endsWith("s") && !line.is(k, "boss");
        boolean bodily = line.is(k, "head") && line.is(k - 1, "the", "his", "her", "my") && !line.is(k + 1, "of");
        return !plural && !bodily && (Crowd.isListed("one", line, k) || PartyWords.isOffice(lower));
    }

    private static boolean mayDescribe(Line line, int k) {
        String lower = line.lower(k);
        if (line.is(k, "-", "'s", "'")) {
            return true;
        }
        return line.isWord(k)
                && !English.isPreposition(lower)
                && !English.isDeterminer(lower)
                && !English.isPronoun(lower)
                && !English.isBreak(lower)
                && !English.isBe(lower)
                && !English.isAuxiliary(lower)
                && !English.isPerfect(lower)
                && !line.is(k, "and", "or", "said", "says", "at")
                && Harms.after(line, k) == null
                && Numbers.at(line, k) == null;
    }

    /** The age that begins at a word: "17-year-old"; -1 where none does. */
    private static int ageAt(Line line, int i) {
        WholeNumber years = WholeNumber.at(line, i);
        return years != null && ageEnd(line, i) >= 0 ? years.number() : -1;
    }

    /** The first word after "17-year-old" or "17 year old"; -1 where it isn't there. */
    private static int ageEnd(Line line, int i) {
        WholeNumber years = WholeNumber.at(line, i);
        int k = years == null ? i : years.end();
        k = line.is(k, "-") ? k + 1 : k;
        boolean unit = line.is(k, "year", "month", "yr", "week", "day", "years");
        k = line.is(k + 1, "-") ? k + 2 : k + 1;
        return unit && line.is(k, "old") ? k + 1 : -1;
    }

    /** The age between commas or in brackets: ", 34," or "(34)"; -1 where none is. */
    private static int ageAfter(Line line, int i) {
        boolean open = line.is(i, ",", "(");
        WholeNumber years = open ? WholeNumber.at(line, i + 1) : null;
        boolean closed = line.is(i + 2, ",", ")", ";", ".");
        return years != null && years.end() == i + 2 && closed && years.number() < 120 ? years.number() : -1;
    }

    private static @Nullable Sex sex(Line line, int head) {
        if (Crowd.isListed("female", line, head)) {
            return Sex.FEMALE;
        }
        return Crowd.isListed("male", line, head) ? Sex.MALE : PartyWords.sexOf(line.lower(head));
    }

    private static @Nullable Sex sexOfTitle(Line line, int name) {
        return name == 0 ? null : PartyWords.sexOf(line.lower(name - 1));
    }
}
