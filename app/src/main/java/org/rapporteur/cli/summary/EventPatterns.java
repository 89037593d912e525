package org.rapporteur.cli.summary;

import java.util.ArrayList;
import java.util.List;
import org.rapporteur.annotate.text.Lexicon;
import org.rapporteur.contract.ContractNames;
import org.rapporteur.model.Event;

/** The patterns of {@code event-words.txt}, where their form is explained. */
final class EventPatterns {
    private static final Lexicon TABLE = Lexicon.read(EventPatterns.class, "event-words.txt");

    /** The pattern that tells most of those who take part. */
    static String of(Event event) {
        String type = event.type().name();
        List<String> patterns = new ArrayList<>();
        Enum<?> kind = event.mode() != null ? event.mode() : event.phase();
        String section = kind == null ? type : type + " " + ContractNames.of(kind);
        if (TABLE.sections().contains(section)) {
            patterns.addAll(TABLE.lines(section));
        }
        String best = best(event, patterns);
        return best.isEmpty() ? best(event, TABLE.lines(type)) : best;
    }

    /** The first of the patterns that name most of an event's parties and nobody else; empty where none does. */
    private static String best(Event event, List<String> patterns) {
        String best = "";
        int most = -1;
        for (String pattern : patterns) {
            boolean actors = namesActors(pattern);
            boolean targets = namesTargets(pattern);
            boolean fits = (!actors || !event.actors().isEmpty())
                    && (!targets || !event.targets().isEmpty());
            int named = (actors ? 1 : 0) + (targets ? 1 : 0);
            if (fits && named > most) {
                best = pattern;
                most = named;
            }
        }
        return best;
    }

    static boolean namesActors(String pattern) {
        return pattern.contains("{A");
    }

    static boolean namesTargets(String pattern) {
        return pattern.contains("{T}");
    }

    /** Whether the text's own verb may stand for a type's, with its object. */
    static boolean mayHaveOwnVerb(Event.Type type) {
        return TABLE.has("own verb", type.name());
    }

    /** Whether the text's own verb may stand for a type's, and what it is about only in the text. */
    static boolean goesOn(Event.Type type) {
        return TABLE.has("own verb …", type.name());
    }

    /** Whether a word is a verb's past, as far as one can tell. */
    static boolean isPast(String word) {
        return word.matches("[a-z]+ed") || TABLE.has("past", word);
    }

    private EventPatterns() {}
}
