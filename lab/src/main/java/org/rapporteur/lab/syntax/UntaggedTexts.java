package org.rapporteur.lab.syntax;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.rapporteur.annotate.syntax.Tagger;
import org.rapporteur.annotate.syntax.TaggerRun;
import org.rapporteur.annotate.syntax.WordInventory;
import org.rapporteur.annotate.syntax.WordParts;
import org.rapporteur.annotate.syntax.Words;

/** Sentences without annotation, to be tagged by a vote of taggers and learned from beside a treebank. */
final class UntaggedTexts {
    private static final int SHORTEST = 4;
    private static final int LONGEST = 80;

    private UntaggedTexts() {}

    /** The different sentences of the training texts in a folder of gold data, but those in capitals. */
    static List<List<String>> sentences(Path gold) throws IOException {
        Set<List<String>> sentences = new LinkedHashSet<>();
        ClusterTexts.read(gold, List.of(), words -> {
            if (words.size() >= SHORTEST
                    && words.size() <= LONGEST
                    && words.stream().anyMatch(word -> word.length() > 1 && Character.isLowerCase(word.charAt(1)))) {
                sentences.add(List.copyOf(words));
            }
        });
        return List.copyOf(sentences);
    }

    /** Tags sentences by a vote; where it is tied, the tagger that comes first decides. */
    static List<Tree> tag(WordInventory inventory, List<List<String>> sentences, List<Tagger> taggers) {
        List<TaggerRun> runs = taggers.stream().map(Tagger::run).toList();
        WordParts parts = new WordParts(inventory);
        Words words = new Words();
        List<Tree> tagged = new ArrayList<>();
        for (List<String> forms : sentences) {
            words.clear();
            forms.forEach(form -> words.add(form, 0, form.length()));
            parts.start(words);
            List<Map<String, Integer>> votes = new ArrayList<>();
            List<String> chosen = new ArrayList<>();
            for (TaggerRun run : runs) {
                run.tag(words, parts);
                for (int i = 0; i < forms.size(); i++) {
                    String tags = words.xpos(i) + ' ' + words.upos(i);
                    if (votes.size() == i) {
                        votes.add(new TreeMap<>());
                        chosen.add(tags);
                    }
                    votes.get(i).merge(tags, 1, Integer::sum);
                }
            }
            List<String> xpos = new ArrayList<>();
            List<String> upos = new ArrayList<>();
            for (int i = 0; i < forms.size(); i++) {
                String best = chosen.get(i);
                for (Map.Entry<String, Integer> vote : votes.get(i).entrySet()) {
                    best = vote.getValue() > votes.get(i).getOrDefault(best, 0) ? vote.getKey() : best;
                }
                int space = best.indexOf(' ');
                xpos.add(best.substring(0, space));
                upos.add(best.substring(space + 1));
            }
            List<String> nothing = Collections.nCopies(forms.size(), "_");
            tagged.add(new Tree("", forms, nothing, upos, xpos, Collections.nCopies(forms.size(), -1), nothing));
        }
        return tagged;
    }
}
