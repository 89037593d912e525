package org.rapporteur.lab.syntax;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.zip.GZIPInputStream;

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

    private final List<Tree> trees = new ArrayList<>();
    private String document = "";
    private List<String[]> rows = new ArrayList<>();

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
        Treebank treebank = new Treebank();
        try (InputStream bytes = Files.newInputStream(file);
                InputStream plain = file.toString().endsWith(".gz") ? new GZIPInputStream(bytes) : bytes;
                BufferedReader lines = new BufferedReader(new InputStreamReader(plain, StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                treebank.line(line);
            }
        }
        treebank.endTree();
        return treebank.trees;
    }

    private void line(String line) {
        if (line.startsWith("# newdoc")) {
            document = line.substring(line.indexOf('=') + 1).strip();
        } else if (line.isEmpty()) {
            endTree();
        } else if (line.charAt(0) != '#') {
            String[] columns = line.split("\t", -1);
            if (columns[0].indexOf('-') < 0 && columns[0].indexOf('.') < 0) {
                rows.add(columns);
            }
        }
    }

    private void endTree() {
        if (!rows.isEmpty()) {
            trees.add(new Tree(
                    document,
                    column(1),
                    column(2),
                    column(3),
                    column(4),
                    column(6).stream().map(head -> Integer.parseInt(head) - 1).toList(),
                    column(7)));
            rows = new ArrayList<>();
        }
    }

    private List<String> column(int number) {
        return rows.stream().map(row -> row[number]).toList();
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
