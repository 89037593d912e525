package org.rapporteur.lab.names;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rapporteur.annotate.names.Name;
import org.rapporteur.annotate.names.NameKind;
import org.rapporteur.annotate.names.NameLists;
import org.rapporteur.annotate.names.NameText;
import org.rapporteur.model.Span;

/**
 * The names among ECB+'s mentions of people, organisations and geographical places; most mentions are nouns ("the
 * police", "his wife"). A mention is a name where its last words, but for a possessive ending, are capitalised and more
 * than titles or peoples; those words are the name. A single word at a sentence's beginning must stand with a capital
 * elsewhere too, and nothing is taken from headlines and sentences in capitals. Facilities are no part of the comparison: which kind they are is a matter of taste.
 */
final class MarkedNames {
    private static final Map<String, NameKind> KINDS = Map.of(
            "HUMAN_PART_PER", NameKind.PERSON,
            "HUMAN_PART_ORG", NameKind.ORGANISATION,
            "HUMAN_PART_GPE", NameKind.PLACE,
            "LOC_GEO", NameKind.PLACE);

    private static final int NO_NAME = NameLists.TITLE | NameLists.DEMONYM | NameLists.GROUP | NameLists.CALENDAR;

    private static final Set<String> PRONOUNS =
            Set.of("I", "We", "He", "She", "They", "You", "It", "Who", "His", "Her", "My", "Our", "Their", "Me", "Us");

    private MarkedNames() {}

    static List<Name> of(Document document) {
        NameText text = new NameText(document.text().toCharArray(), document.sentences());
        Set<String> within = new HashSet<>();
        Set<Integer> begins = new HashSet<>();
        for (int s = 0; s < text.sentenceCount(); s++) {
            begins.add(text.first(s));
            for (int i = text.first(s) + 1; i < text.first(s + 1); i++) {
                within.add(word(document, text, i));
            }
        }
        List<Name> names = new ArrayList<>();
        for (GoldName gold : document.gold()) {
            NameKind kind = KINDS.get(gold.kind());
            int last = lastWord(text, gold.span());
            int first = last;
            while (first >= 0 && text.start(first) >= gold.span().start() && text.isCandidate(first)) {
                first--;
            }
            first++;
            while (first <= last && (!text.isCapitalised(first) || isNoName(text, first, last))) {
                first++;
            }
            boolean ordinary = first <= last && text.isOrdinary(sentence(text, first));
            boolean alone = first == last && begins.contains(first) && !within.contains(word(document, text, first));
            if (kind != null
                    && ordinary
                    && !alone
                    && !PRONOUNS.contains(word(document, text, last))
                    && text.isCapitalised(last)) {
                Name name = new Name(new Span(text.start(first), text.end(last)), kind);
                if (names.stream().noneMatch(one -> one.words().overlaps(name.words()))) {
                    names.add(name);
                }
            }
        }
        return names;
    }

    private static boolean isNoName(NameText text, int first, int last) {
        return (text.lists(first) & NO_NAME) != 0
                && (first == last || (text.lists(first) & NameLists.TITLE) != 0)
                && (text.lists(first) & (NameLists.PLACE | NameLists.GIVEN)) == 0;
    }

    private static int sentence(NameText text, int word) {
        int sentence = 0;
        while (text.first(sentence + 1) <= word) {
            sentence++;
        }
        return sentence;
    }

    private static String word(Document document, NameText text, int i) {
        return document.text().substring(text.start(i), text.end(i));
    }

    /** The last word of a span that isn't a possessive ending or punctuation. */
    private static int lastWord(NameText text, Span span) {
        int last = 0;
        while (last + 1 < text.size() && text.start(last + 1) < span.end()) {
            last++;
        }
        while (last > 0
                && text.start(last) > span.start()
                && !text.isCapitalised(last)
                && text.end(last) - text.start(last) <= 2) {
            last--;
        }
        return last;
    }
}
