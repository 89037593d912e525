package org.rapporteur.extract.events;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rapporteur.annotate.text.Lexicon;
import org.rapporteur.model.Event;

/** Words around triggers, as lemmas, from {@code words.txt}, {@code weapons.txt} and {@code codes.txt}. */
public final class EventWords {
    private static final Lexicon WORDS = Lexicon.read(EventWords.class, "words.txt");
    private static final String ONLY_USED = "only used";
    private static final String CREWED = "crewed";
    private static final Lexicon WEAPONS = Lexicon.read(EventWords.class, "weapons.txt");
    private static final Map<String, Event.Mode> WEAPON_MODES = weapons();
    private static final Map<String, Event.Codes> CODES = codes();

    /** Whether a lemma stands in a section of words.txt. */
    static boolean has(String section, String lemma) {
        return WORDS.has(section, lemma);
    }

    /** Whether a noun is a thing that can be hit. */
    public static boolean isThing(String lemma) {
        return has("things", lemma);
    }

    /** The mode that a weapon's use is of; null where a noun is no weapon. */
    static Event.@Nullable Mode weapon(String lemma) {
        return WEAPON_MODES.get(lemma);
    }

    /** Whether a weapon's noun means other things unless it is said to have been used. */
    static boolean isOnlyUsed(String lemma) {
        return WEAPONS.has(ONLY_USED, lemma);
    }

    /** Whether a weapon has a crew, who do what is done with it. */
    static boolean isCrewed(String lemma) {
        return WEAPONS.has(CREWED, lemma);
    }

    /** What other systems call an event. */
    public static Event.Codes codes(Sense sense) {
        Enum<?> kind = sense.mode() != null ? sense.mode() : sense.phase();
        Event.Codes own = kind == null ? null : CODES.get(key(sense.type().name(), kind.name()));
        return own != null ? own : CODES.getOrDefault(key(sense.type().name(), "-"), plain(sense));
    }

    private static Event.Codes plain(Sense sense) {
        return new Event.Codes(sense.type().name(), null, null);
    }

    private static String key(String type, String kind) {
        return type + " " + kind.toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static Map<String, Event.Mode> weapons() {
        Map<String, Event.Mode> modes = new HashMap<>();
        for (String section : WEAPONS.sections()) {
            if (!section.equals(ONLY_USED) && !section.equals(CREWED)) {
                Event.Mode mode =
                        Event.Mode.valueOf(section.toUpperCase(Locale.ROOT).replace('-', '_'));
                WEAPONS.words(section).forEach(word -> modes.putIfAbsent(word, mode));
            }
        }
        return Map.copyOf(modes);
    }

    private static Map<String, Event.Codes> codes() {
        Lexicon table = Lexicon.read(EventWords.class, "codes.txt");
        Map<String, String> plover = new HashMap<>();
        table.lines("plover").forEach(line -> plover.put(line.split("\\s+", 2)[0], line.split("\\s+", 2)[1]));
        Map<String, Event.Codes> codes = new HashMap<>();
        for (String line : table.lines("codes")) {
            String[] columns = line.split("\\s+", 4);
            String name = plover.getOrDefault(columns[1], columns[0]);
            codes.put(
                    key(columns[0], columns[1]), new Event.Codes(name, unless(columns[2]), unless(columns[3].strip())));
        }
        return Map.copyOf(codes);
    }

    private static @Nullable String unless(String column) {
        return column.equals("-") ? null : column;
    }

    private EventWords() {}
}
