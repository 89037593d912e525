package org.rapporteur.lab.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.rapporteur.annotate.syntax.Folding;
import org.rapporteur.annotate.syntax.StringIds;
import org.rapporteur.annotate.syntax.WordInventory;

/** Counts what describes the words of trees and of other texts, and keeps what is seen often enough to learn from. */
final class InventoryCounts {
    private static final int WORDS = 2;
    private static final int UNTAGGED_WORDS = 8;
    private static final int AFFIXES = 5;
    private static final int SHAPES = 3;

    /** A coarse cluster's path has so many steps. */
    private static final int COARSE = 7;

    private final SortedMap<String, Integer> words = new TreeMap<>();
    private final SortedMap<String, Integer> untagged = new TreeMap<>();
    private final SortedMap<String, Integer> endings = new TreeMap<>();
    private final SortedMap<String, Integer> beginnings = new TreeMap<>();
    private final SortedMap<String, Integer> shapes = new TreeMap<>();

    private InventoryCounts() {}

    /** Counts the words of trees and of sentences without annotation, and adds what is known of words. */
    static WordInventory inventory(List<Tree> trees, List<List<String>> sentences, WordKnowledge knowledge) {
        InventoryCounts counts = new InventoryCounts();
        trees.forEach(tree -> tree.forms().forEach(counts::count));
        sentences.forEach(
                sentence -> sentence.forEach(form -> counts.untagged.merge(Folding.fold(form), 1, Integer::sum)));
        return counts.build(knowledge);
    }

    private void count(String form) {
        String folded = Folding.fold(form);
        words.merge(folded, 1, Integer::sum);
        int length = folded.length();
        for (int letters = 2; letters <= Math.min(4, length); letters++) {
            endings.merge(folded.substring(length - letters), 1, Integer::sum);
            if (letters < 4) {
                beginnings.merge(folded.substring(0, letters), 1, Integer::sum);
            }
        }
        shapes.merge(WordInventory.shapeOf(form), 1, Integer::sum);
    }

    private WordInventory build(WordKnowledge knowledge) {
        List<String> all = often(words, WORDS);
        often(untagged, UNTAGGED_WORDS).stream().filter(word -> !isOften(word)).forEach(all::add);
        int ownWords = all.size();
        knowledge.words().stream()
                .filter(word -> !isOften(word) && untagged.getOrDefault(word, 0) < UNTAGGED_WORDS)
                .forEach(all::add);
        SortedMap<String, Integer> paths = new TreeMap<>();
        SortedMap<String, Integer> coarsePaths = new TreeMap<>();
        all.forEach(word -> paths.put(knowledge.path(word), 0));
        paths.remove("");
        int[] coarse = new int[paths.size()];
        int number = 0;
        for (Map.Entry<String, Integer> path : paths.entrySet()) {
            String prefix =
                    path.getKey().substring(0, Math.min(COARSE, path.getKey().length()));
            coarsePaths.putIfAbsent(prefix, coarsePaths.size() + 1);
            coarse[number] = coarsePaths.get(prefix);
            path.setValue(++number);
        }
        return new WordInventory(
                new StringIds(all),
                ownWords,
                all.stream()
                        .mapToInt(word -> paths.getOrDefault(knowledge.path(word), 0))
                        .toArray(),
                coarse,
                all.stream().mapToInt(knowledge::habit).toArray(),
                new StringIds(often(endings, AFFIXES)),
                new StringIds(often(beginnings, AFFIXES)),
                new StringIds(often(shapes, SHAPES)));
    }

    private boolean isOften(String word) {
        return words.getOrDefault(word, 0) >= WORDS;
    }

    private static List<String> often(SortedMap<String, Integer> counts, int least) {
        List<String> often = new ArrayList<>();
        counts.forEach((string, count) -> {
            if (count >= least) {
                often.add(string);
            }
        });
        return often;
    }
}
