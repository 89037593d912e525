package org.rapporteur.lab.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.rapporteur.annotate.syntax.Folding;
import org.rapporteur.annotate.syntax.StringIds;
import org.rapporteur.annotate.syntax.TaggerInventory;

/** Counts what describes the words of trees, and keeps what is seen often enough to learn from. */
final class TaggerInventoryCounts {
    private static final int WORDS = 2;
    private static final int AFFIXES = 5;
    private static final int SHAPES = 3;
    private static final int COARSE = 7;

    private final SortedMap<String, Integer> words = new TreeMap<>();
    private final SortedMap<String, Integer> endings = new TreeMap<>();
    private final SortedMap<String, Integer> beginnings = new TreeMap<>();
    private final SortedMap<String, Integer> shapes = new TreeMap<>();

    TaggerInventoryCounts(List<Tree> trees) {
        for (Tree tree : trees) {
            for (String form : tree.forms()) {
                String folded = Folding.fold(form);
                words.merge(folded, 1, Integer::sum);
                int length = folded.length();
                for (int letters = 2; letters <= Math.min(4, length); letters++) {
                    endings.merge(folded.substring(length - letters), 1, Integer::sum);
                    if (letters < 4) {
                        beginnings.merge(folded.substring(0, letters), 1, Integer::sum);
                    }
                }
                shapes.merge(TaggerInventory.shapeOf(form), 1, Integer::sum);
            }
        }
    }

    /** Puts them together with what texts without annotation tell of words. */
    TaggerInventory build(WordKnowledge knowledge) {
        List<String> all = often(words, WORDS);
        int treebankWords = all.size();
        knowledge.words().stream()
                .filter(word -> words.getOrDefault(word, 0) < WORDS)
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
        return new TaggerInventory(
                new StringIds(all),
                treebankWords,
                all.stream()
                        .mapToInt(word -> paths.getOrDefault(knowledge.path(word), 0))
                        .toArray(),
                coarse,
                all.stream().mapToInt(knowledge::habit).toArray(),
                new StringIds(often(endings, AFFIXES)),
                new StringIds(often(beginnings, AFFIXES)),
                new StringIds(often(shapes, SHAPES)));
    }

    /** How often each of an inventory's words stands in the trees, by its number. */
    Map<Integer, Integer> counts(TaggerInventory inventory) {
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
