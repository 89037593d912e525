package org.rapporteur.mentions;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.annotate.Line;
import org.rapporteur.annotate.text.English;

/** Finds the name in a phrase that says who it is. */
final class PhraseNames {
    private static final String[] AFTER_NAME = {
        ",", "of", "for", "in", "at", "on", "from", "near", "with", "(", "and", "who", "which", "whose"
    };

    private static final int LONGEST_ADJUNCT = 7;

    private final Table table;
    private final List<List<NameSpan>> names;

    PhraseNames(Table table, List<List<NameSpan>> names) {
        this.table = table;
        this.names = names;
    }

    /**
     * The name that says who a phrase is: "State Department spokesman [John Kirby]", but none in "a spokesman for the State
     * Department", "Kerry's aide" or "Hamas officials", whose own words say it.
     */
    @Nullable NameSpan in(Line line, int first, int last) {
        for (NameSpan span : names.get(line.index())) {
            if (span.last() < first || span.first() > last) {
                continue;
            }
            boolean ends = span.last() >= last || line.is(span.last() + 1, AFTER_NAME);
            boolean alone = line.is(first, "the") ? span.first() == first + 1 : span.first() == first;
            boolean namesSomebody = !span.isPeople() && (!span.isPlace() || alone);
            if (ends && namesSomebody && !isAdjunct(line, first, span) && !isNoun(line, span, first)) {
                return span;
            }
        }
        return beside(line, first, last);
    }

    /** Whether a preposition or an owner's phrase makes a name a part of what describes somebody else. */
    private static boolean isAdjunct(Line line, int first, NameSpan span) {
        for (int i = span.first() - 1; i > first && !line.is(i, ","); i--) {
            if (English.isPreposition(line.lower(i))) {
                boolean called = line.is(i, "as") && line.is(i - 1, "known");
                return !called && !isTitle(line, i, span);
            }
        }
        return false;
    }

    /** The person whose name stands, between commas, beside a phrase for an office: "its director[, Rim Qasim,]". */
    private @Nullable NameSpan beside(Line line, int first, int last) {
        int head = NounPhrase.head(line, first, last);
        if (line.isCapitalised(head) || !line.isWord(head) || PartyWords.isBodyNoun(line.lower(head))) {
            return null;
        }
        for (NameSpan span : names.get(line.index())) {
            Entry entry = table.at(span);
            if (entry == null || !entry.isPerson() || !entry.offices().contains(line.lower(head))) {
                continue;
            }
            int comma = endOfAdjunct(line, last);
            boolean after = line.is(comma, ",") && span.first() > comma && areTitles(line, comma + 1, span.first());
            boolean before = line.is(first - 1, ",") && span.last() == first - 2;
            if (after || before) {
                return span;
            }
        }
        return null;
    }

    /** The word after "in Aden" or "for the province", where such stands after a phrase; else the one after the phrase. */
    private static int endOfAdjunct(Line line, int last) {
        int end = last + 1;
        if (English.isPreposition(line.lower(end))) {
            while (end - last < LONGEST_ADJUNCT && (line.isWord(end) || line.is(end, "-", "'s"))) {
                end++;
            }
        }
        return end;
    }

    private static boolean areTitles(Line line, int from, int to) {
        for (int i = from; i < to; i++) {
            if (!line.isCapitalised(i) && !line.is(i, "-", ".")) {
                return false;
            }
        }
        return true;
    }

    /** Whether a preposition belongs to a title right before a name: "Secretary of State John Kerry". */
    private static boolean isTitle(Line line, int preposition, NameSpan name) {
        boolean titled = name.isPerson()
                && line.is(preposition, "of", "for")
                && PartyWords.isTitle(line.word(preposition - 1))
                && name.first() > preposition + 1;
        for (int i = preposition + 1; i < name.first() && titled; i++) {
            titled = line.isCapitalised(i) || line.is(i, "and", "the", "-");
        }
        return titled;
    }

    /** Whether what has only a capital is a plain noun that opens the sentence. */
    private static boolean isNoun(Line line, NameSpan span, int first) {
        return span.actor() == null
                && span.kind() == null
                && span.first() == first
                && span.size() == 1
                && PartyWords.isPlural(line.lower(first));
    }
}
