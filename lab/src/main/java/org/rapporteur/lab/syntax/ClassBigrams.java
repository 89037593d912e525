package org.rapporteur.lab.syntax;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** How often a word follows another, sparse, both ways: what exchange clustering looks at. */
final class ClassBigrams {
    /** Stands for the border of a sentence and every word that is too rare; always the first word. */
    static final int RARE = 0;

    private final List<String> words;
    private final long[] counts;

    /** By word: the words after it, or before it, and how often, in order of the words. */
    final int[][] after;

    final int[][] afterCounts;
    final int[][] before;
    final int[][] beforeCounts;

    private ClassBigrams(List<String> words, long[] counts, List<Map<Integer, Integer>> after) {
        this.words = words;
        this.counts = counts;
        int size = words.size();
        this.after = new int[size][];
        this.afterCounts = new int[size][];
        this.before = new int[size][];
        this.beforeCounts = new int[size][];
        int[] beforeSizes = new int[size];
        for (int word = 0; word < size; word++) {
            Map<Integer, Integer> next = after.get(word);
            this.after[word] =
                    next.keySet().stream().mapToInt(Integer::intValue).toArray();
            this.afterCounts[word] =
                    next.values().stream().mapToInt(Integer::intValue).toArray();
            for (int other : this.after[word]) {
                beforeSizes[other]++;
            }
        }
        for (int word = 0; word < size; word++) {
            this.before[word] = new int[beforeSizes[word]];
            this.beforeCounts[word] = new int[beforeSizes[word]];
        }
        Arrays.fill(beforeSizes, 0);
        for (int word = 0; word < size; word++) {
            for (int k = 0; k < this.after[word].length; k++) {
                int other = this.after[word][k];
                this.before[other][beforeSizes[other]] = word;
                this.beforeCounts[other][beforeSizes[other]++] = this.afterCounts[word][k];
            }
        }
    }

    /** Counts over sentences of word types, which words of fewer occurrences leave. */
    static ClassBigrams count(List<List<String>> sentences, int fewest) {
        Map<String, Integer> frequencies = new TreeMap<>();
        sentences.forEach(sentence -> sentence.forEach(word -> frequencies.merge(word, 1, Integer::sum)));
        List<String> words = new ArrayList<>();
        frequencies.entrySet().stream()
                .filter(entry -> entry.getValue() >= fewest)
                .sorted(Map.Entry.<String, Integer>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .forEach(entry -> words.add(entry.getKey()));
        words.add(RARE, "");
        Map<String, Integer> ids = new TreeMap<>();
        List<Map<Integer, Integer>> after = new ArrayList<>();
        for (int word = 0; word < words.size(); word++) {
            ids.put(words.get(word), word);
            after.add(new TreeMap<>());
        }
        long[] counts = new long[words.size()];
        for (List<String> sentence : sentences) {
            int previous = RARE;
            for (String form : sentence) {
                int word = ids.getOrDefault(form, RARE);
                counts[word]++;
                after.get(previous).merge(word, 1, Integer::sum);
                previous = word;
            }
            after.get(previous).merge(RARE, 1, Integer::sum);
        }
        return new ClassBigrams(words, counts, after);
    }

    /** The word types, the most frequent first after {@link #RARE}. */
    List<String> words() {
        return words;
    }

    long count(int word) {
        return counts[word];
    }
}
