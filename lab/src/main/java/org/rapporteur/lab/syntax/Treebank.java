package org.rapporteur.lab.syntax;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.rapporteur.annotate.conllu.ConlluRow;
import org.rapporteur.annotate.conllu.ConlluSentence;
import org.rapporteur.lab.ConlluFile;

/** Reads and writes the trees of CoNLL-U files; multiword-token lines and empty nodes are passed over. */
final class Treebank {
    /** Documents of the training file that no model sees: news to measure on. */
    static final Set<String> NEWS = Set.of(
            "GUM_news_afghan",
            "GUM_news_clock",
            "GUM_news_defector",
            "GUM_news_expo",
            "GUM_news_hackers",
            "GUM_news_korea",
            "GUM_news_soccer",
            "GUM_news_warming");

    /** The training trees in a folder of gold data. */
    static List<Tree> training(Path gold) throws IOException {
        return read(gold.resolve("syntax/train.conllu.gz")).stream()
                .filter(tree -> !NEWS.contains(tree.document()))
                .toList();
    }

    /** The trees of the news documents set aside from training. */
    static List<Tree> news(Path gold) throws IOException {
        return read(gold.resolve("syntax/train.conllu.gz")).stream()
                .filter(tree -> NEWS.contains(tree.document()))
                .toList();
    }

    /** The trees of a file, which may be gzipped. */
    static List<Tree> read(Path file) throws IOException {
        List<Tree> trees = new ArrayList<>();
        String document = "";
        for (ConlluSentence sentence : ConlluFile.read(file)) {
            document = ConlluFile.document(sentence).orElse(document);
            List<ConlluRow> words = sentence.words();
            if (!words.isEmpty()) {
                trees.add(tree(document, words));
            }
        }
        return trees;
    }

    private static Tree tree(String document, List<ConlluRow> words) {
        return new Tree(
                document,
                words.stream().map(ConlluRow::form).toList(),
                words.stream().map(ConlluRow::lemma).toList(),
                words.stream().map(ConlluRow::upos).toList(),
                words.stream().map(ConlluRow::xpos).toList(),
                words.stream().map(word -> Integer.parseInt(word.head()) - 1).toList(),
                words.stream().map(ConlluRow::relation).toList());
    }

    /** Writes trees as CoNLL-U, with the documents' beginnings marked. */
    static void write(List<Tree> trees, Path file) throws IOException {
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            String document = "";
            for (Tree tree : trees) {
                if (!tree.document().equals(document)) {
                    document = tree.document();
                    out.write("# newdoc id = " + document + "\n");
                }
                for (int i = 0; i < tree.size(); i++) {
                    out.write(String.join(
                            "\t",
                            Integer.toString(i + 1),
                            tree.forms().get(i),
                            tree.lemmas().get(i),
                            tree.upos().get(i),
                            tree.xpos().get(i),
                            "_",
                            Integer.toString(tree.heads().get(i) + 1),
                            tree.relations().get(i),
                            "_",
                            "_"));
                    out.write('\n');
                }
                out.write('\n');
            }
        }
    }
}
