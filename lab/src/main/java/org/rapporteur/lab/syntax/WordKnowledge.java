package org.rapporteur.lab.syntax;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.rapporteur.annotate.syntax.Folding;

/** What texts without annotation tell of words: their clusters, and how often each is capitalised within a sentence. */
final class WordKnowledge {
    private static final int CLASSES = 500;
    private static final int FEWEST = 3;
    private static final int PASSES = 12;

    private final SortedMap<String, String> paths = new TreeMap<>();
    private final SortedMap<String, int[]> capitals = new TreeMap<>();

    private WordKnowledge() {}

    /** Knows no word. */
    static WordKnowledge nothing() {
        return new WordKnowledge();
    }

    /** Learns from the training texts in a folder of gold data, and a treebank's sentences. */
    static WordKnowledge learn(Path gold, List<Tree> treebank) throws IOException {
        WordKnowledge knowledge = new WordKnowledge();
        List<List<String>> folded = new ArrayList<>();
        ClusterTexts.read(gold, treebank, sentence -> {
            knowledge.countCapitals(sentence);
            folded.add(sentence.stream().map(Folding::fold).toList());
        });
        ClassBigrams bigrams = ClassBigrams.count(folded, FEWEST);
        ExchangeClustering clustering = new ExchangeClustering(bigrams, CLASSES);
        clustering.run(PASSES);
        String[] byClass = ClusterTree.paths(clustering.counts());
        int[] classOf = clustering.classOf();
        for (int word = 1; word < classOf.length; word++) {
            knowledge.paths.put(bigrams.words().get(word), byClass[classOf[word]]);
        }
        return knowledge;
    }

    private void countCapitals(List<String> sentence) {
        long small = sentence.stream()
                .filter(word -> word.length() > 3 && Character.isLowerCase(word.charAt(0)))
                .count();
        long large = sentence.stream()
                .filter(word -> word.length() > 1 && Character.isUpperCase(word.charAt(0)))
                .count();
        if (large > small) {
            return;
        }
        for (int i = 1; i < sentence.size(); i++) {
            String word = sentence.get(i);
            char before = sentence.get(i - 1).charAt(0);
            if (Character.isLetter(word.charAt(0)) && (Character.isLetter(before) || before == ',')) {
                capitals.computeIfAbsent(Folding.fold(word), folded -> new int[2])[
                        Character.isUpperCase(word.charAt(0)) ? 1 : 0]++;
            }
        }
    }

    /** The words that are known, folded. */
    Set<String> words() {
        return paths.keySet();
    }

    /** The path of a word's cluster in the tree of clusters; empty where it has none. */
    String path(String word) {
        return paths.getOrDefault(word, "");
    }

    /** How a word is capitalised within sentences, by how surely that is known and how often it is; 0 where it isn't. */
    int habit(String word) {
        int[] counts = capitals.getOrDefault(word, new int[2]);
        int all = counts[0] + counts[1];
        int sure = all < 2 ? 0 : all < 5 ? 1 : all < 30 ? 2 : 3;
        return sure == 0 ? 0 : 1 + (sure - 1) * 5 + Math.min(4, 5 * counts[1] / all);
    }
}
