package org.rapporteur.resolve;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words and the full names of a text, as tellings are compared by them. */
public final class Words {
    private static final int KEPT = 200;
    /** Words of this rarity stand in every third report or so. */
    private static final double COMMON = 1.5;

    /** A party that the register knows is no rarer than this, however seldom it is in the news that was counted. */
    private static final double KNOWN = 4;

    private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}\\p{M}'’-]*|\\d+(?:-\\p{Ll}+)*");
    private static final Pattern NAME =
            Pattern.compile("\\b\\p{Lu}[\\p{L}'’]+(?:-\\p{Lu}\\p{L}+)?(?:[ \\n]\\p{Lu}\\.)?[ \\n]"
                    + "\\p{Lu}[\\p{L}'’]+(?:-\\p{Lu}\\p{L}+)?\\b");
    private static final Pattern INITIAL = Pattern.compile("[ \\n](?:\\p{Lu}\\.[ \\n])?");

    /** How often each word stands in the texts, in small letters. */
    public static Map<String, Integer> counted(List<String> texts) {
        Map<String, Integer> counts = new HashMap<>();
        for (String text : texts) {
            for (Matcher word = WORD.matcher(text); word.find(); ) {
                counts.merge(word.group().toLowerCase(Locale.ROOT).replace('’', '\''), 1, Integer::sum);
            }
        }
        return counts;
    }

    /** Two capitalised words side by side, an initial between them left out. */
    public static Set<String> fullNames(List<String> texts) {
        Set<String> names = new TreeSet<>();
        for (String text : texts) {
            for (Matcher name = NAME.matcher(text); name.find(); ) {
                String plain = INITIAL.matcher(name.group()).replaceAll(" ").replace('’', '\'');
                names.add(plain.endsWith("'s") ? plain.substring(0, plain.length() - 2) : plain);
            }
        }
        return names;
    }

    /** The full names that few reports hold. */
    static Set<String> rareNames(List<String> texts, Predicate<String> isKnown) {
        Set<String> names = fullNames(texts);
        names.removeIf(name -> WordRarity.isCommonName(name) || beginsWithCommonWord(name) || isKnown.test(name));
        return names;
    }

    /** As a sentence's first word does: "But Morgan". */
    private static boolean beginsWithCommonWord(String name) {
        return WordRarity.of(name.substring(0, name.indexOf(' ')).toLowerCase(Locale.ROOT)) < COMMON;
    }

    /** The capitalised words that no other report is known to hold. */
    static Set<String> unknownWords(List<String> texts, Predicate<String> isKnown) {
        Set<String> words = new TreeSet<>();
        for (String text : texts) {
            for (Matcher word = WORD.matcher(text); word.find(); ) {
                String written = word.group().replace('’', '\'');
                String plain = written.endsWith("'s") ? written.substring(0, written.length() - 2) : written;
                if (plain.length() > 3
                        && Character.isUpperCase(plain.codePointAt(0))
                        && WordRarity.isUnknown(plain.toLowerCase(Locale.ROOT))
                        && !isKnown.test(plain)) {
                    words.add(plain);
                }
            }
        }
        return words;
    }

    /** The words that say most of what a text is about, with weights whose squares add up to 1. */
    static Map<String, Double> weighed(List<String> texts, Predicate<String> isKnown) {
        Map<String, Double> weights = new HashMap<>();
        counted(texts).forEach((word, count) -> {
            double rarity = WordRarity.of(word);
            if (rarity > KNOWN && isKnown.test(word)) {
                rarity = KNOWN;
            }
            if (rarity > 1 && word.length() > 1) {
                weights.put(word, (1 + Math.log(count)) * rarity);
            }
        });
        List<Map.Entry<String, Double>> first = weights.entrySet().stream()
                .sorted(Map.Entry.<String, Double>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(KEPT)
                .toList();
        double length = Math.sqrt(first.stream()
                .mapToDouble(entry -> entry.getValue() * entry.getValue())
                .sum());
        Map<String, Double> kept = new HashMap<>();
        first.forEach(entry -> kept.put(entry.getKey(), rounded(entry.getValue() / length)));
        return kept;
    }

    /** Four decimals, so that a weight is the same once written and read. */
    private static double rounded(double weight) {
        return Math.round(weight * 1e4) / 1e4;
    }

    private Words() {}
}
