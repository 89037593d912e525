package org.rapporteur.lab.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.rapporteur.annotate.syntax.Folding;
import org.rapporteur.annotate.syntax.StringIds;
import org.rapporteur.annotate.syntax.WordInventory;

/** Counts what describes the words of trees, and keeps what is seen often enough to learn from. */
final class ParserInventory {
    private static final int WORDS = 2;
    private static final int ENDINGS = 5;
    private static final int BEGINNINGS = 10;
    private static final int SHAPES = 2;

    private final SortedMap<String, Integer> words = new TreeMap<>();
    private final SortedMap<String, Integer> endings = new TreeMap<>();
    private final SortedMap<String, Integer> beginnings = new TreeMap<>();
    private final SortedMap<String, Integer> shapes = new TreeMap<>();

    ParserInventory(List<Tree> trees) {
        for (Tree tree : trees) {
            for (String form : tree.forms()) {
                String folded = Folding.fold(form);
                words.merge(folded, 1, Integer::sum);
                endings.merge(WordInventory.endingOf(folded), 1, Integer::sum);
                beginnings.merge(WordInventory.beginningOf(folded), 1, Integer::sum);
                shapes.merge(WordInventory.shapeOf(form), 1, Integer::sum);
            }
        }
    }

    /** Puts them together with the clusters that folded words belong to, numbered from 1. */
    WordInventory build(SortedMap<String, Integer> clusters) {
        List<String> all = often(words, WORDS);
        int treebankWords = all.size();
        clusters.keySet().stream()
                .filter(word -> words.getOrDefault(word, 0) < WORDS)
                .forEach(all::add);
        int[] numbers =
                all.stream().mapToInt(word -> clusters.getOrDefault(word, 0)).toArray();
        return new WordInventory(
                new StringIds(all),
                treebankWords,
                numbers,
                new StringIds(often(endings, ENDINGS)),
                new StringIds(often(beginnings, BEGINNINGS)),
                new StringIds(often(shapes, SHAPES)));
    }

    /** How often each of an inventory's words stands in the trees, by its number. */
    Map<Integer, Integer> counts(WordInventory inventory) {
        Map<Integer, Integer> counts = new TreeMap<>();
        words.forEach((word, count) -> {
            int number = inventory.word(word.toCharArray(), word.length());
            if (number > 0 && number <= inventory.treebankWords()) {
                counts.put(number, count);
            }
        });
        return counts;
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
