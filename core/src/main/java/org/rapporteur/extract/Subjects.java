package org.rapporteur.extract;

import org.jspecify.annotations.Nullable;
import org.rapporteur.annotate.Line;
import org.rapporteur.annotate.syntax.WordRange;
import org.rapporteur.annotate.text.English;
import org.rapporteur.mentions.Parties;
import org.rapporteur.mentions.PartyWords;

/** Finds the phrase that a verb has for its subject by the order of words alone; where that isn't plain, none. */
final class Subjects {
    private static final int LONGEST = 16;
    private static final int LONGEST_APPOSITION = 26;
    private static final int LONGEST_JOINED = 7;
    private static final String[] RELATIVES = {"who", "whose", "which", "whom"};

    /** "No official has confirmed": nobody says it. */
    private static final String[] NOBODY = {"no", "nobody", "none", "neither", "few", "nothing", "hardly"};

    private final Cues cues;
    private final Parties parties;

    Subjects(Cues cues, Parties parties) {
        this.cues = cues;
        this.parties = parties;
    }

    /** The phrase that ends at a word, before its verb; null where it is no plain subject. */
    @Nullable WordRange endingAt(Line line, int last) {
        if (last < 0 || line.isQuoted(last)) {
            return null;
        }
        if (line.is(last, "who")) {
            return endingAt(line, line.is(last - 1, ",") ? last - 2 : last - 1);
        }
        if (line.is(last, ",", "—", "–", "--")) {
            return beforeApposition(line, last);
        }
        if (line.is(last, ")")) {
            int open = last;
            while (open > 0 && last - open < LONGEST && !line.is(open, "(")) {
                open--;
            }
            return line.is(open, "(") ? endingAt(line, open - 1) : null;
        }
        if (English.isPronoun(line.lower(last))) {
            return line.is(last, "what") ? null : new WordRange(last, last);
        }
        int first = last + 1;
        while (first > 0 && last - first < LONGEST && isInside(line, first - 1)) {
            first--;
        }
        if (first > last || last - first >= LONGEST || English.isAuxiliary(line.lower(first - 1))) {
            return null;
        }
        first = joined(line, first, last);
        if (line.is(first - 1, RELATIVES)) {
            return beforeRelative(line, first - 1);
        }
        return trim(line, first, last);
    }

    /** The first word of several sources joined: "a medic and witnesses", "Ann, Bob and Carl". */
    private int joined(Line line, int first, int last) {
        int start = first;
        if (line.is(first - 1, "and") && !line.isQuoted(first - 1)) {
            start = first - 1;
            while (start > 0 && first - start <= LONGEST_JOINED && isInside(line, start - 1)) {
                start--;
            }
            boolean phrase = start < first - 1
                    && first - start <= LONGEST_JOINED
                    && !Clauses.hasVerb(line, start, first - 1)
                    && isSubject(line, start, first - 2);
            start = phrase && (start == 0 || line.is(start - 1, ",") || line.isQuoted(start - 1)) ? start : first;
        }
        boolean several = start < first || Clauses.hasWord(line, "and", start, last);
        while (several && line.is(start - 1, ",") && line.isCapitalised(start - 2) && !line.isQuoted(start - 2)) {
            int name = start - 2;
            while (line.isCapitalised(name - 1) && !line.isQuoted(name - 1)) {
                name--;
            }
            if (English.isTime(line.lower(name)) || English.isPreposition(line.lower(name - 1))) {
                break;
            }
            start = name;
        }
        return start;
    }

    /** "A commander whose men hold the road declined": the phrase before the relative clause, if it opens the sentence. */
    private @Nullable WordRange beforeRelative(Line line, int relative) {
        WordRange phrase = endingAt(line, relative - 1);
        return phrase != null
                        && (phrase.first() == 0
                                || line.is(phrase.first() - 1, ",")
                                || line.isQuoted(phrase.first() - 1)
                                || English.isTime(line.lower(phrase.first() - 1)))
                ? phrase
                : null;
    }

    /** "John Kirby, the spokesman, said": the name before the first comma; "the envoy, Leila Haddad, said": the one after. */
    private @Nullable WordRange beforeApposition(Line line, int comma) {
        for (int i = comma - 1; i > 0 && comma - i <= LONGEST_APPOSITION; i--) {
            if (line.isQuoted(i)) {
                return null;
            }
            if (line.is(i, ",", "—", "–", "--")) {
                WordRange run = parties.nameAt(line, comma - 1);
                if (run != null
                        && run.first() > i
                        && run.last() == comma - 1
                        && line.isCapitalised(run.last())
                        && isTitles(line, i + 1, run.first())) {
                    return isPlainEnd(line, i - 1) ? new WordRange(beginOfOffice(line, i - 1), comma - 1) : null;
                }
                WordRange name = isApposition(line, i + 1, comma) ? endingAt(line, i - 1) : null;
                boolean aged = Character.isDigit(line.word(i + 1).charAt(0)) && i + 2 == comma;
                return name != null && (aged || !line.is(name.first() - 1, ","))
                        ? name
                        : opensSentence(line, name) ? name : null;
            }
        }
        return null;
    }

    /** Whether only titles stand from one word to another. */
    private static boolean isTitles(Line line, int from, int to) {
        for (int i = from; i < to; i++) {
            if (!PartyWords.isTitle(line.word(i)) && !line.is(i, "-", ".") && !PartyWords.isOffice(line.lower(i))) {
                return false;
            }
        }
        return true;
    }

    /** Whether a word before a comma can end an office that a name follows. */
    private static boolean isPlainEnd(Line line, int i) {
        return line.isWord(i) && !line.isQuoted(i);
    }

    /** Where the office begins that ends at a word; the word after it where no office does. */
    private static int beginOfOffice(Line line, int last) {
        int noun = last;
        while (noun > 0 && last - noun < LONGEST_JOINED && !PartyWords.isOffice(line.lower(noun))) {
            if (!line.isWord(noun) || line.is(noun, "and")) {
                return last + 2;
            }
            noun--;
        }
        int first = noun;
        while (first > 0
                && noun - first < LONGEST_JOINED
                && !English.isDeterminer(line.lower(first))
                && (line.isWord(first - 1) || line.is(first - 1, "'s", "'", "-"))
                && !line.isQuoted(first - 1)
                && !English.isPreposition(line.lower(first - 1))) {
            first--;
        }
        boolean whole = English.isDeterminer(line.lower(first)) || line.is(first - 1, ",") || first == 0;
        return PartyWords.isOffice(line.lower(noun)) && whole ? first : last + 2;
    }

    private static boolean opensSentence(Line line, @Nullable WordRange name) {
        return name != null
                && line.is(name.first() - 1, ",")
                && (English.isPreposition(line.lower(0)) || English.isTime(line.lower(0)));
    }

    /** Whether words between commas describe the name before them, and hold no attribution of their own. */
    private boolean isApposition(Line line, int first, int end) {
        boolean relative = line.is(first, "who", "which", "whose", "where");
        for (int i = first; i < end && !relative; i++) {
            Cues.Cue cue = line.isCapitalised(i) || PartyWords.isSourceNoun(line.lower(i)) ? null : cues.at(line, i);
            if (cue != null && !line.is(i + 1, "by")) {
                return false;
            }
        }
        return relative
                || English.isDeterminer(line.lower(first))
                || line.is(first, "of", "now", "then", "also", "reached", "quoted", "speaking", "aged")
                || Character.isDigit(line.word(first).charAt(0))
                || namesOffice(line, first, end);
    }

    private boolean namesOffice(Line line, int first, int end) {
        for (int i = first; i < end; i++) {
            if (PartyWords.isSourceNoun(line.lower(i)) || PartyWords.isTitle(line.word(i))) {
                return true;
            }
        }
        return false;
    }

    private boolean isInside(Line line, int i) {
        String lower = line.lower(i);
        if (line.isQuoted(i) || (!line.isWord(i) && !isInWord(line, i))) {
            return false;
        }
        return lower.equals("'s")
                || (!English.isBreak(lower)
                        && !English.isPronoun(lower)
                        && !English.isAuxiliary(lower)
                        && !English.isNegation(lower)
                        && !line.is(i, "after", "before", "until", "once", "whom")
                        && (cues.at(line, i) == null || line.isCapitalised(i) || PartyWords.isSourceNoun(lower))
                        && !(lower.equals("and") && !line.isCapitalised(i + 1)));
    }

    /** Marks that stand inside a name: hyphens, full stops of initials, possessives, ampersands. */
    private static boolean isInWord(Line line, int i) {
        return line.is(i, "-", "'s", "'", "&", ".", "/", "’");
    }

    /** Cuts a phrase to its subject: adjuncts before and after it go. */
    private @Nullable WordRange trim(Line line, int from, int to) {
        int first = from;
        int last = to;
        int dayEnd = afterDay(line, first);
        if (dayEnd > first && dayEnd <= last) {
            first = dayEnd;
        } else if (English.isPreposition(line.lower(first)) || English.isTime(line.lower(first))) {
            WordRange name = parties.nameAt(line, last);
            boolean own = name != null
                    && name.last() == last
                    && name.first() > first
                    && English.isTime(line.lower(name.first() - 1));
            first = name != null && own ? name.first() : afterAdjunct(line, first, last);
        }
        while (first <= last
                && ((English.isAdverb(line.lower(first)) && !line.is(first, "all", "both"))
                        || line.is(first, "and", "but", "'s", "-"))) {
            first++;
        }
        for (int i = first + 1; i <= last; i++) {
            boolean adjunct =
                    line.is(i, "in", "at", "on", "during", "near", "through", "via", "about", "by", "to", "since");
            boolean time = English.isTime(line.lower(i)) && !line.isCapitalised(i - 1) && !line.isCapitalised(i + 1);
            if (adjunct || time) {
                last = i - 1;
                break;
            }
        }
        return first <= last && line.isWord(last) && isSubject(line, first, last) ? new WordRange(first, last) : null;
    }

    /** After "On Monday", where no name goes on from it: "On Monday [residents] said"; the word itself where no day stands there. */
    private static int afterDay(Line line, int first) {
        int day = English.isPreposition(line.lower(first)) ? first + 1 : first;
        int at = day;
        while (English.isTime(line.lower(at))) {
            at++;
        }
        boolean plain =
                at > day && line.isWord(at) && !line.isCapitalised(at) && !English.isPreposition(line.lower(at));
        return plain ? at : first;
    }

    /** "In Geneva on Friday Kerry": the last name or the last phrase with a determiner. */
    private static int afterAdjunct(Line line, int first, int last) {
        for (int i = last; i > first; i--) {
            if (English.isPronoun(line.lower(i))
                    || (English.isDeterminer(line.lower(i)) && !English.isPreposition(line.lower(i - 1)))) {
                return i;
            }
            if (line.isCapitalised(i) && !line.isCapitalised(i - 1)) {
                return English.isPreposition(line.lower(i - 1)) || English.isDeterminer(line.lower(i - 1))
                        ? last + 1
                        : i;
            }
        }
        return last + 1;
    }

    /** Whether a phrase can name somebody who says something. */
    boolean isSubject(Line line, int first, int last) {
        String lower = line.lower(first);
        if (line.is(first, NOBODY)) {
            return false;
        }
        if (English.isPronoun(lower)) {
            return first == last;
        }
        if (first == last && (English.isDeterminer(lower) || English.isTime(lower))) {
            return line.is(first, "some", "many", "others", "both", "several");
        }
        if (English.isDeterminer(lower)
                || line.isCapitalised(first)
                || Character.isDigit(line.word(first).charAt(0))) {
            return true;
        }
        for (int i = first; i <= last; i++) {
            if (PartyWords.isSourceNoun(line.lower(i))) {
                return true;
            }
        }
        return false;
    }

    /** The phrase that begins at a word, after its verb, and ends before one of the stops; null where none does. */
    @Nullable WordRange beginningAt(Line line, int first, String... stops) {
        int last = first - 1;
        while (last + 1 < line.size()
                && last - first < LONGEST
                && isInside(line, last + 1)
                && !(last >= first && line.is(last + 1, stops))
                && !(last >= first && English.isTime(line.lower(last + 1)))) {
            last++;
        }
        while (last > first && !line.isWord(last)) {
            last--;
        }
        boolean clause = Clauses.hasVerb(line, first + 2, last + 1);
        return last >= first && !clause && isSubject(line, first, last) && !English.isPreposition(line.lower(first))
                ? new WordRange(first, last)
                : null;
    }
}
