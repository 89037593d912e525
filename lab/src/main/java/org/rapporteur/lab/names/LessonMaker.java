package org.rapporteur.lab.names;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.annotate.names.DocumentNames;
import org.rapporteur.annotate.names.Name;
import org.rapporteur.annotate.names.NameKind;
import org.rapporteur.annotate.names.NameLabels;
import org.rapporteur.annotate.names.NameLists;
import org.rapporteur.annotate.names.NameText;

/**
 * Makes lessons of what the teacher says, of lists for the kinds that it doesn't know, and of places that people marked.
 * Where they differ the people are right, then the lists, then the teacher.
 */
final class LessonMaker {
    private static final int PEOPLE = NameLists.DEMONYM | NameLists.GROUP;

    /** How often a document counts whose places people have marked. */
    private static final int MARKED_TIMES = 2;

    private final PlaceWords places;

    LessonMaker(PlaceWords places) {
        this.places = places;
    }

    Lesson make(Document document, NameText text, List<TaughtWord> words) {
        byte[] labels = new byte[text.size()];
        byte[] inner = new byte[text.size()];
        boolean[] open = new boolean[text.size()];
        boolean marked = document.source().startsWith("places");
        NameText cased = document.inCapitals() ? Cases.as(document, words) : text;
        for (TaughtSpan span : TaughtSpan.of(text, words)) {
            NameKind kind = kind(cased, span);
            if (kind != null) {
                LabelEdits.put(labels, text, kind, span.first(), span.last());
                if (!marked && span.last() > span.first() && kind != NameKind.PLACE) {
                    innerPlaces(cased, words, span, inner);
                }
            } else {
                people(cased, span, labels, text);
            }
        }
        armed(cased, labels, text);
        listed(cased, labels, text);
        if (document.source().startsWith("mentions")) {
            mentioned(document, text, labels);
        }
        DocumentNames.settle(cased, labels);
        if (marked) {
            marked(document, text, labels, inner, open);
        }
        return new Lesson(document, text, labels, inner, open, marked ? MARKED_TIMES : 1);
    }

    /** The kind of a whole span; null where it is none of ours. */
    private static @Nullable NameKind kind(NameText text, TaughtSpan span) {
        int all = -1;
        int any = 0;
        for (int i = span.first(); i <= span.last(); i++) {
            all &= text.lists(i);
            any |= text.lists(i);
        }
        boolean phrase = span.first() == span.last() || (all & NameLists.IN_PHRASE) != 0;
        boolean armed = phrase && (all & NameLists.ARMED) != 0 && isWritten(text, span.first(), span.last());
        if (armed) {
            return NameKind.ARMED_GROUP;
        }
        boolean people = phrase && (all & PEOPLE) != 0;
        return switch (span.label()) {
            case "PERSON" -> NameKind.PERSON;
            case "LOCATION" -> people && (all & NameLists.PLACE) == 0 ? NameKind.GROUP : NameKind.PLACE;
            case "ORGANIZATION" -> {
                if (phrase && (all & NameLists.COUNTRY) != 0) {
                    yield NameKind.PLACE;
                }
                if (people) {
                    yield NameKind.GROUP;
                }
                yield isArmed(text, span, any) ? NameKind.ARMED_GROUP : NameKind.ORGANISATION;
            }
            default -> people ? NameKind.GROUP : null;
        };
    }

    /** Whether an organisation is called a front, a brigade and the like, and not of a state or a parliament. */
    private static boolean isArmed(NameText text, TaughtSpan span, int any) {
        return (any & NameLists.ARMED_WORD) != 0
                && span.last() > span.first()
                && (any & (NameLists.COUNTRY | NameLists.ORGANISATION | NameLists.TITLE)) == 0
                && text.isCapitalised(span.last());
    }

    /** The peoples in a span that is no name as a whole. */
    private static void people(NameText cased, TaughtSpan span, byte[] labels, NameText text) {
        for (int i = span.first(); i <= span.last(); i++) {
            if ((cased.lists(i) & PEOPLE) != 0 && cased.isCapitalised(i)) {
                LabelEdits.put(labels, text, NameKind.GROUP, i, i);
            }
        }
    }

    /** Armed groups of several words that the lists know, whatever the teacher says of the words. */
    private static void armed(NameText cased, byte[] labels, NameText text) {
        int both = NameLists.ARMED | NameLists.IN_PHRASE;
        for (int s = 0; s < text.sentenceCount(); s++) {
            for (int i = text.first(s); i < text.first(s + 1); i++) {
                int last = i;
                while (last < text.first(s + 1)
                        && (cased.lists(last) & both) == both
                        && (cased.isCapitalised(last) || last > i)) {
                    last++;
                }
                last--;
                int end = last < i ? i : LabelEdits.end(labels, last);
                boolean longer = last >= i && labels[last] != NameLabels.OUTSIDE && end > last;
                if (last > i && !longer && cased.isCapitalised(last)) {
                    LabelEdits.clear(labels, i, last);
                    LabelEdits.put(labels, text, NameKind.ARMED_GROUP, i, last);
                    i = last;
                }
            }
        }
    }

    /** The names that ECB+'s annotators marked, in place of what else was thought of their words. */
    private static void mentioned(Document document, NameText text, byte[] labels) {
        for (Name name : MarkedNames.of(document)) {
            int first = 0;
            while (text.end(first) <= name.words().start()) {
                first++;
            }
            int last = first;
            while (last + 1 < text.size() && text.start(last + 1) < name.words().end()) {
                last++;
            }
            int from = LabelEdits.begin(labels, first);
            boolean held = from >= 0 && LabelEdits.begin(labels, last) == from;
            if (!held) {
                LabelEdits.clear(labels, first, last);
                LabelEdits.put(labels, text, name.kind(), first, last);
            } else if (NameLabels.kind(labels[from]) != NameKind.ARMED_GROUP
                    && NameLabels.kind(labels[from]) != NameKind.GROUP) {
                LabelEdits.put(labels, text, name.kind(), from, LabelEdits.end(labels, last));
            }
        }
    }

    /** What the lists know where the teacher says nothing. */
    private static void listed(NameText cased, byte[] labels, NameText text) {
        for (int s = 0; s < text.sentenceCount(); s++) {
            for (int i = text.first(s); i < text.first(s + 1); i++) {
                int lists = cased.lists(i) & (PEOPLE | NameLists.ARMED | NameLists.COUNTRY);
                if (lists == 0 || labels[i] != NameLabels.OUTSIDE || !cased.isCapitalised(i)) {
                    continue;
                }
                int last = i;
                while ((cased.lists(i) & NameLists.IN_PHRASE) != 0
                        && last + 1 < text.first(s + 1)
                        && labels[last + 1] == NameLabels.OUTSIDE
                        && (cased.lists(last + 1) & NameLists.IN_PHRASE) != 0
                        && (cased.lists(last + 1) & lists) != 0) {
                    last++;
                }
                if (isWritten(cased, i, last) && cased.isOrdinary(s)) {
                    boolean armed = (lists & NameLists.ARMED) != 0;
                    boolean country = (lists & NameLists.COUNTRY) != 0;
                    LabelEdits.put(
                            labels,
                            text,
                            armed ? NameKind.ARMED_GROUP : country ? NameKind.PLACE : NameKind.GROUP,
                            i,
                            last);
                }
                i = last;
            }
        }
    }

    /** Whether an abbreviation of a few letters is in capitals, as "ETA" and "US" are where they are names. */
    private static boolean isWritten(NameText text, int first, int last) {
        int length = text.end(last) - text.start(first);
        return length > 4 || text.isAllCapitals(first) || (length == 4 && text.isCapitalised(first));
    }

    /** Marks the places in an organisation's name that the lists or the rest of the texts know. */
    private void innerPlaces(NameText cased, List<TaughtWord> words, TaughtSpan span, byte[] inner) {
        for (int i = span.first(); i <= span.last(); i++) {
            int last = Math.min(span.last(), i + 3);
            if (i == span.first() && last == span.last()) {
                last--;
            }
            while (last >= i && !isPlace(cased, words, i, last)) {
                last--;
            }
            if (last >= i) {
                LabelEdits.put(inner, cased, NameKind.PLACE, i, last);
                i = last;
            }
        }
    }

    private boolean isPlace(NameText cased, List<TaughtWord> words, int first, int last) {
        int all = -1;
        for (int i = first; i <= last; i++) {
            all &= cased.lists(i);
        }
        boolean phrase = first == last || (all & NameLists.IN_PHRASE) != 0;
        boolean listed = phrase
                && (all & (NameLists.COUNTRY | NameLists.REGION | NameLists.DEMONYM)) != 0
                && isWritten(cased, first, last);
        return cased.isCapitalised(first) && (listed || places.isPlace(words, first, last));
    }

    /** Puts the places that people marked in place of what else was thought of their words. */
    private static void marked(Document document, NameText text, byte[] labels, byte[] inner, boolean[] open) {
        boolean[] told = new boolean[text.size()];
        for (GoldName gold : document.gold()) {
            int first = 0;
            while (first < text.size() && text.end(first) <= gold.span().start()) {
                first++;
            }
            int last = first;
            while (last + 1 < text.size() && text.start(last + 1) < gold.span().end()) {
                last++;
            }
            if (first >= text.size() || text.start(first) >= gold.span().end()) {
                continue;
            }
            int from = LabelEdits.begin(labels, first);
            int to = LabelEdits.end(labels, last);
            Arrays.fill(told, from < 0 ? first : from, Math.max(to, last) + 1, true);
            boolean within = from >= 0
                    && LabelEdits.begin(labels, last) == from
                    && (from < first || to > last)
                    && NameLabels.kind(labels[from]) != NameKind.PLACE;
            if (within) {
                LabelEdits.put(inner, text, NameKind.PLACE, first, last);
            } else {
                boolean people = (text.lists(first) & PEOPLE) != 0 && (text.lists(first) & NameLists.PLACE) == 0;
                LabelEdits.clear(labels, first, last);
                LabelEdits.put(labels, text, people ? NameKind.GROUP : NameKind.PLACE, first, last);
            }
        }
        for (int i = 0; i < labels.length; i++) {
            open[i] = labels[i] != NameLabels.OUTSIDE && NameLabels.kind(labels[i]) == NameKind.PLACE && !told[i];
        }
    }
}
