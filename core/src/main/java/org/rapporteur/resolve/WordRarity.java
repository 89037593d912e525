package org.rapporteur.resolve;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.rapporteur.annotate.text.Lexicon;

/**
 * How few reports hold a word, by a count over news of several years and countries that comes with the program ({@code
 * lab/run train incidents} makes it). It never changes with what is read, or a report would change what others are worth.
 */
public final class WordRarity {
    /** That of a word the count doesn't know. */
    static final double UNKNOWN = 8;

    private static final Map<String, Double> OF_WORDS = new HashMap<>();
    private static final Set<String> COMMON_NAMES = new HashSet<>();

    static {
        Lexicon lexicon = Lexicon.read(WordRarity.class, "rarity.txt");
        for (String section : lexicon.sections()) {
            for (String line : lexicon.lines(section)) {
                if (section.equals("names")) {
                    COMMON_NAMES.add(line);
                } else {
                    double rarity = Double.parseDouble(section);
                    for (String word : line.split(" ", -1)) {
                        OF_WORDS.put(word, rarity);
                    }
                }
            }
        }
    }

    /** The natural logarithm of how many reports there are for one that holds the word, from 0 to {@link #UNKNOWN}. */
    public static double of(String word) {
        return OF_WORDS.getOrDefault(word, UNKNOWN);
    }

    /** Whether the count doesn't know a word. */
    static boolean isUnknown(String word) {
        return !OF_WORDS.containsKey(word);
    }

    /** Whether a full name stands in report after report. */
    static boolean isCommonName(String name) {
        return COMMON_NAMES.contains(name);
    }

    private WordRarity() {}
}
