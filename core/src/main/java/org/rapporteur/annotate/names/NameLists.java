package org.rapporteur.annotate.names;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.rapporteur.annotate.text.Lexicon;

/** What is known of names beforehand, from {@code lists.txt}: words and phrases with the lists they stand in. Immutable. */
public final class NameLists {
    /** The lists, as bits; named as the file's sections, in this order. */
    private static final List<String> SECTIONS = List.of(
            "countries",
            "cities",
            "regions",
            "demonyms",
            "groups",
            "titles",
            "given",
            "bodies",
            "organisations",
            "armed_words",
            "armed",
            "landforms",
            "calendar",
            "particles",
            "small_words",
            "honorifics");

    public static final int COUNTRY = 1;
    public static final int CITY = 1 << 1;
    public static final int REGION = 1 << 2;
    public static final int PLACE = COUNTRY | CITY | REGION;
    public static final int DEMONYM = 1 << 3;
    public static final int GROUP = 1 << 4;
    public static final int TITLE = 1 << 5;
    public static final int GIVEN = 1 << 6;
    public static final int BODY = 1 << 7;
    public static final int ORGANISATION = 1 << 8;
    public static final int ARMED_WORD = 1 << 9;
    public static final int ARMED = 1 << 10;
    public static final int LANDFORM = 1 << 11;
    public static final int CALENDAR = 1 << 12;
    public static final int PARTICLE = 1 << 13;

    /** Particles that are small words of English. */
    static final int ENGLISH_PARTICLE = 1 << 14;

    /** Titles that only a person's name follows. */
    static final int HONORIFIC = 1 << 15;

    /** The word belongs to a phrase of several words. */
    public static final int IN_PHRASE = 1 << 16;

    /** No phrase has more words. */
    static final int LONGEST = 12;

    static final NameLists ENGLISH = of(Lexicon.read(NameLists.class, "lists.txt"));

    private final int[] keys;
    private final int[] bits;
    private final int mask;

    private NameLists(Map<Integer, Integer> entries) {
        int capacity = Integer.highestOneBit(entries.size()) * 4;
        keys = new int[capacity];
        bits = new int[capacity];
        mask = capacity - 1;
        entries.forEach((key, value) -> {
            int slot = slot(key);
            keys[slot] = key;
            bits[slot] = value;
        });
    }

    /** The lists that a word or a phrase stands in, by its number; another bit tells that phrases begin with it. */
    int get(int key) {
        return bits[slot(key)];
    }

    /** Set beside the lists' bits where a longer phrase begins with what was looked up. */
    static final int BEGINS_PHRASE = 1 << 17;

    private int slot(int key) {
        int slot = key & mask;
        while (bits[slot] != 0 && keys[slot] != key) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }

    private static NameLists of(Lexicon lists) {
        Map<Integer, Integer> entries = new TreeMap<>();
        for (int i = 0; i < SECTIONS.size(); i++) {
            for (String phrase : lists.words(SECTIONS.get(i))) {
                add(entries, phrase, 1 << i);
                boolean people = 1 << i == DEMONYM || 1 << i == GROUP;
                if (people && !phrase.endsWith("s") && !phrase.endsWith("ese") && !phrase.endsWith("sh")) {
                    add(entries, phrase.endsWith("man") ? phrase.replaceFirst("man$", "men") : phrase + "s", 1 << i);
                }
            }
        }
        return new NameLists(entries);
    }

    private static void add(Map<Integer, Integer> entries, String phrase, int bit) {
        List<String> words = words(phrase);
        int key = 0;
        for (int i = 0; i < words.size(); i++) {
            int word = Hashes.folded(words.get(i), 0, words.get(i).length());
            key = i == 0 ? word : Hashes.mix(key, word);
            int value = i == words.size() - 1 ? bit : BEGINS_PHRASE;
            entries.merge(key, value, (one, other) -> one | other);
        }
    }

    /** The words as the tokeniser cuts them: hyphens stand alone. */
    private static List<String> words(String phrase) {
        List<String> words = new ArrayList<>();
        for (String part : phrase.split("_", -1)) {
            int from = 0;
            for (int hyphen = part.indexOf('-'); hyphen > 0; hyphen = part.indexOf('-', from)) {
                words.add(part.substring(from, hyphen));
                words.add("-");
                from = hyphen + 1;
            }
            String rest = part.substring(from);
            if (rest.endsWith("'s")) {
                words.add(rest.substring(0, rest.length() - 2));
                words.add("'s");
            } else {
                words.add(rest);
            }
        }
        return words;
    }
}
