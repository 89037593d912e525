package org.rapporteur.lab.names;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;
import org.rapporteur.annotate.Sentence;

/** The files that go to the teacher and come back from it, a sentence a line. */
final class TeacherLabels {
    private TeacherLabels() {}

    /** Writes the sentences of documents in their order. */
    static void writeSentences(List<Document> documents, Path file) throws IOException {
        try (PrintStream out = new PrintStream(Files.newOutputStream(file), false, StandardCharsets.UTF_8)) {
            for (Document document : documents) {
                for (Sentence sentence : document.sentences()) {
                    StringJoiner words = new StringJoiner("\t", document.inCapitals() ? "\f" : "", "\n");
                    for (int i = 0; i < sentence.size(); i++) {
                        words.add(document.word(sentence, i));
                    }
                    out.print(words);
                }
            }
        }
    }

    /**
     * Reads the teacher's answer to {@link #writeSentences}.
     *
     * @return for each document its words with their labels, through all sentences
     * @throws IOException where the file can't be read or answers other documents
     */
    static List<List<TaughtWord>> read(List<Document> documents, Path file) throws IOException {
        List<List<TaughtWord>> all = new ArrayList<>();
        try (BufferedReader lines = Files.newBufferedReader(file)) {
            for (Document document : documents) {
                List<TaughtWord> words = new ArrayList<>();
                for (Sentence sentence : document.sentences()) {
                    String line = lines.readLine();
                    String[] labels = line == null ? new String[0] : line.split("\t");
                    if (labels.length != sentence.size()) {
                        throw new IOException(file + " doesn't answer these sentences; delete it");
                    }
                    for (int i = 0; i < labels.length; i++) {
                        words.add(TaughtWord.of(document, document.word(sentence, i), labels[i]));
                    }
                }
                all.add(words);
            }
        }
        return all;
    }
}
