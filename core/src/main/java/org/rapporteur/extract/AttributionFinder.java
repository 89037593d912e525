package org.rapporteur.extract;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.extract.Cues.Takes;
import org.rapporteur.extract.Cues.Tense;
import org.rapporteur.model.Link.Act;
import org.rapporteur.model.Role;
import org.rapporteur.model.Source;

/**
 * Finds the verbs that attribute, outside quotation marks, and the phrase before or after each that says who. Works on
 * the order of words alone: a verb whose subject isn't plain is left out.
 */
final class AttributionFinder {
    private static final int LONGEST_SUBJECT = 16;
    private static final Cues.Cue DECLINE = new Cues.Cue(Act.DECLINE, EnumSet.of(Takes.PHRASE), Tense.PAST, null);

    private static final Cues.Cue ACCORDING =
            new Cues.Cue(Act.SAY, EnumSet.of(Takes.QUOTE, Takes.BARE), Tense.PAST, null);

    private final Cues cues;
    private final SourceTypes types;
    private final Sources sources;

    AttributionFinder(Cues cues, SourceTypes types, Sources sources) {
        this.cues = cues;
        this.types = types;
        this.sources = sources;
    }

    /** The attributions of a sentence, in order. */
    List<Attribution> in(Line line) {
        List<Attribution> found = new ArrayList<>();
        for (int i = 0; i < line.size(); i++) {
            if (line.isQuoted(i)) {
                continue;
            }
            Attribution attribution = at(line, i, found);
            if (attribution != null) {
                found.add(attribution);
                i = attribution.end() - 1;
            }
        }
        return found;
    }

    /** The source whose phrase ends at a word; null where no plain phrase does. */
    @Nullable Source sourceBefore(Line line, int last) {
        int[] phrase = subjectBefore(line, last);
        return phrase == null ? null : sources.of(line, phrase[0], phrase[1]);
    }

    private @Nullable Attribution at(Line line, int i, List<Attribution> before) {
        if (line.is(i, "according") && line.is(i + 1, "to")) {
            return accordingTo(line, i);
        }
        boolean declines = line.is(i, "declined", "refused", "declines", "refuses")
                && line.is(i + 1, "to")
                && line.is(
                        i + 2,
                        "comment",
                        "say",
                        "answer",
                        "discuss",
                        "elaborate",
                        "confirm",
                        "name",
                        "identify",
                        "give",
                        "provide");
        Cues.Cue cue = declines ? DECLINE : cues.at(line, i);
        boolean named =
                i > 0 && line.isCapitalised(i) && line.sentence().passage().role() != Role.HEADLINE;
        if (cue == null || named || line.is(i + cue.length(), "by") || line.is(i - 1, "-") || line.is(i + 1, "-")) {
            return null;
        }
        int last = i + cue.length() - 1;
        int beforeVerb = i - 1;
        boolean negated = false;
        boolean modal = false;
        boolean be = false;
        for (; beforeVerb >= 0 && !line.isQuoted(beforeVerb); beforeVerb--) {
            String lower = line.lower(beforeVerb);
            if (Words.isNegation(lower)) {
                negated = true;
            } else if (Words.isModal(lower)) {
                modal = true;
            } else if (Words.isBe(lower)) {
                be = true;
            } else if (!Words.isAdverb(lower)
                    && !Words.isPerfect(lower)
                    && !lower.equals("do")
                    && !lower.equals("does")
                    && !lower.equals("did")) {
                break;
            }
        }
        boolean passive = be && cue.tense() == Tense.PAST;
        boolean bare = cue.tense() == Tense.BASE && !negated && !isPluralSubject(line, beforeVerb);
        boolean participle = cue.tense() == Tense.ING && !be;
        if (passive || modal || bare || participle) {
            return null;
        }
        Source subject;
        if (isConjunction(line, beforeVerb) && !before.isEmpty() && isVerbal(cue)) {
            Attribution previous = before.get(before.size() - 1);
            subject = previous.source();
            return new Attribution(line, cue, i, last, i, i, subject, false, negated, declines, last + 1);
        }
        int[] phrase = subjectBefore(line, beforeVerb);
        if (phrase != null && (cue.tense() != Tense.PRESENT || !isNoun(line, i, phrase))) {
            subject = sources.of(line, phrase[0], phrase[1]);
            return subject == null
                    ? null
                    : new Attribution(
                            line, cue, i, last, phrase[0], phrase[1], subject, false, negated, declines, last + 1);
        }
        return negated || declines ? null : inverted(line, cue, i, last);
    }

    private @Nullable Attribution accordingTo(Line line, int i) {
        int first = i + 2;
        int last = phraseEnd(line, first, "while");
        Source source = last < first || !isSubject(line, first, last) ? null : sources.of(line, first, last);
        return source == null
                ? null
                : new Attribution(line, ACCORDING, i, i + 1, first, last, source, true, false, false, last + 1);
    }

    /** The last word of the phrase that begins at a word; before it where none does. */
    private int phraseEnd(Line line, int first, String... stops) {
        int last = first - 1;
        while (last + 1 < line.size()
                && last - first < LONGEST_SUBJECT
                && isInside(line, last + 1)
                && !(last >= first && line.is(last + 1, stops))
                && !(last >= first && Words.isTime(line.lower(last + 1)))) {
            last++;
        }
        while (last > first && !line.isWord(last)) {
            last--;
        }
        return last;
    }

    /** "and said", "but confirmed": the subject is that of the verb before. */
    private static boolean isConjunction(Line line, int i) {
        return line.is(i, "and", "but") && !line.isQuoted(i);
    }

    private static boolean isVerbal(Cues.Cue cue) {
        return cue.tense() == Tense.PAST || cue.tense() == Tense.PRESENT;
    }

    /** A form in -s after a phrase without a name is as often a noun: "the army's claims". */
    private static boolean isNoun(Line line, int i, int[] phrase) {
        boolean pronoun = phrase[0] == phrase[1] && Words.isPronoun(line.lower(phrase[0]));
        return !pronoun
                && !line.is(i, "says", "tells", "adds", "argues", "insists", "writes")
                && !line.is(i + 1, "that");
    }

    private boolean isPluralSubject(Line line, int i) {
        return line.is(i, "they", "we", "police", "people")
                || types.isPlural(line.lower(i))
                || (line.isWord(i)
                        && line.lower(i).length() > 3
                        && line.lower(i).endsWith("s")
                        && line.isCapitalised(i - 1));
    }

    /** The phrase that ends at word {@code last} as {first, last}; null where it is no plain subject. */
    private int @Nullable [] subjectBefore(Line line, int last) {
        if (last < 0 || line.isQuoted(last)) {
            return null;
        }
        if (line.is(last, "who")) {
            int end = line.is(last - 1, ",") ? last - 2 : last - 1;
            return subjectBefore(line, end);
        }
        if (line.is(last, ",")) {
            return beforeApposition(line, last);
        }
        if (line.is(last, ")")) {
            int open = last;
            while (open > 0 && last - open < 6 && !line.is(open, "(")) {
                open--;
            }
            return line.is(open, "(") ? subjectBefore(line, open - 1) : null;
        }
        if (Words.isPronoun(line.lower(last))) {
            return new int[] {last, last};
        }
        int first = last + 1;
        while (first > 0 && last - first < LONGEST_SUBJECT && isInside(line, first - 1)) {
            first--;
        }
        if (first > last || last - first >= LONGEST_SUBJECT) {
            return null;
        }
        if (first > 0 && Words.isAuxiliary(line.lower(first - 1))) {
            return null;
        }
        return trim(line, first, last);
    }

    /** "John Kirby, the spokesman, said": the name before the first comma. */
    private int @Nullable [] beforeApposition(Line line, int comma) {
        for (int i = comma - 1; i > 0 && comma - i <= LONGEST_SUBJECT; i--) {
            if (line.isQuoted(i) || cues.at(line, i) != null) {
                return null;
            }
            if (line.is(i, ",") || line.is(i, "—", "–", "--")) {
                Names.Run run = Names.runAt(line, i + 1, comma - 1);
                if (run != null && run.last() == comma - 1 && i > 0 && types.isOffice(line.lower(i - 1))) {
                    return new int[] {run.first(), run.last()};
                }
                int[] name = subjectBefore(line, i - 1);
                boolean apposition = Words.isDeterminer(line.lower(i + 1))
                        || types.isSourceNoun(line.lower(i + 1))
                        || line.is(i + 1, "who")
                        || Character.isDigit(line.word(i + 1).charAt(0))
                        || appositionNames(line, i + 1, comma);
                return name != null && apposition && (name[0] == 0 || !line.is(name[0] - 1, ",")) ? name : null;
            }
        }
        return null;
    }

    private boolean appositionNames(Line line, int first, int end) {
        for (int i = first; i < end; i++) {
            if (types.isSourceNoun(line.lower(i)) || types.isTitle(line.word(i))) {
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
        if (lower.equals("'s")) {
            return true;
        }
        return !Words.isBreak(lower)
                && !Words.isPronoun(lower)
                && !Words.isAuxiliary(lower)
                && !Words.isNegation(lower)
                && (cues.at(line, i) == null || line.isCapitalised(i) || types.isSourceNoun(lower))
                && !(lower.equals("and") && !line.isCapitalised(i + 1));
    }

    /** Marks that stand inside a name: hyphens, full stops of initials, possessives, ampersands. */
    private static boolean isInWord(Line line, int i) {
        return line.is(i, "-", "'s", "'", "&", ".", "/", "’");
    }

    /** Cuts a phrase to its subject: adjuncts before and after it go. */
    private int @Nullable [] trim(Line line, int from, int to) {
        int first = from;
        int last = to;
        if (Words.isPreposition(line.lower(first)) || Words.isTime(line.lower(first))) {
            first = afterAdjunct(line, first, last);
        }
        while (first <= last
                && (Words.isAdverb(line.lower(first)) && !line.is(first, "all", "both")
                        || line.is(first, "and", "but", "'s", "-"))) {
            first++;
        }
        for (int i = first + 1; i <= last; i++) {
            if (line.is(
                            i, "in", "at", "on", "during", "after", "before", "near", "through", "via", "about", "by",
                            "to", "since")
                    || (Words.isTime(line.lower(i)) && !line.isCapitalised(i - 1) && !line.isCapitalised(i + 1))) {
                last = i - 1;
                break;
            }
        }
        return first <= last && isSubject(line, first, last) ? new int[] {first, last} : null;
    }

    /** "In Geneva on Friday Kerry": the last name or the last phrase with a determiner. */
    private static int afterAdjunct(Line line, int first, int last) {
        for (int i = last; i > first; i--) {
            if (Words.isPronoun(line.lower(i))
                    || (Words.isDeterminer(line.lower(i)) && !Words.isPreposition(line.lower(i - 1)))) {
                return i;
            }
            if (line.isCapitalised(i) && !line.isCapitalised(i - 1)) {
                return Words.isPreposition(line.lower(i - 1)) || Words.isDeterminer(line.lower(i - 1)) ? last + 1 : i;
            }
        }
        return last + 1;
    }

    private boolean isSubject(Line line, int first, int last) {
        String lower = line.lower(first);
        if (Words.isPronoun(lower)) {
            return first == last;
        }
        if (first == last && (Words.isDeterminer(lower) || Words.isTime(lower))) {
            return line.is(first, "some", "many", "others", "both", "several");
        }
        if (Words.isDeterminer(lower)
                || line.isCapitalised(first)
                || Character.isDigit(line.word(first).charAt(0))) {
            return true;
        }
        for (int i = first; i <= last; i++) {
            if (types.isSourceNoun(line.lower(i))) {
                return true;
            }
        }
        return false;
    }

    /** "said the minister": after a comma, a quotation, or another clause's end. */
    private @Nullable Attribution inverted(Line line, Cues.Cue cue, int i, int cueLast) {
        boolean after = i > 0 && (line.is(i - 1, ",") || line.isQuoted(i - 1));
        if (!after || !cue.takes(Takes.QUOTE) || !isVerbal(cue)) {
            return null;
        }
        int first = cueLast + 1;
        int last = phraseEnd(line, first, "in", "at", "on", "during", "after", "before", "through", "via", "as", "to");
        if (first > last || !isSubject(line, first, last) || Words.isPreposition(line.lower(first))) {
            return null;
        }
        Source source = sources.of(line, first, last);
        return source == null
                ? null
                : new Attribution(line, cue, i, cueLast, first, last, source, true, false, false, last + 1);
    }
}
