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
import org.rapporteur.annotate.text.Sentence;

/**
 * The files that go to the teacher and come back from it, a sentence a line. The teacher has learned from texts in which
 * "al-Assad" is one word, as CoreNLP joins it too before it looks for names.
 */
final class TeacherLabels {
    private TeacherLabels() {}

    /** Writes the sentences of documents in their order. */
    static void writeSentences(List<Document> documents, Path file) throws IOException {
        try (PrintStream out = new PrintStream(Files.newOutputStream(file), false, StandardCharsets.UTF_8)) {
            for (Document document : documents) {
                for (Sentence sentence : document.sentences()) {
                    StringJoiner words = new StringJoiner("\t", document.inCapitals() ? "\f" : "", "\n");
                    joined(document, sentence).forEach(words::add);
                    out.print(words);
                }
            }
        }
    }

    /** The words of a sentence as the teacher knows them. */
    static List<String> joined(Document document, Sentence sentence) {
        List<String> words = new ArrayList<>();
        for (int i = 0; i < sentence.size(); ) {
            int end = end(document, sentence, i);
            words.add(document.text().substring(sentence.start(i), sentence.end(end - 1)));
            i = end;
        }
        return words;
    }

    /** The word after those that the teacher sees as one with this. */
    private static int end(Document document, Sentence sentence, int word) {
        int end = word + 1;
        while (end + 1 < sentence.size() && isJoined(document, sentence, end)) {
            end += 2;
        }
        return end;
    }

    /** Whether the word is a hyphen inside a name: between capitals, after "al", before the "moon" of "Ki-moon". */
    private static boolean isJoined(Document document, Sentence sentence, int hyphen) {
        if (!document.word(sentence, hyphen).equals("-")
                || sentence.start(hyphen) != sentence.end(hyphen - 1)
                || sentence.end(hyphen) != sentence.start(hyphen + 1)) {
            return false;
        }
        String before = document.word(sentence, hyphen - 1);
        String after = document.word(sentence, hyphen + 1);
        boolean capital = Character.isUpperCase(before.charAt(0));
        if (Character.isUpperCase(after.charAt(0))) {
            return capital || before.length() <= 3;
        }
        return capital && before.length() <= 5 && after.length() <= 4 && !after.equals("led");
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
                    if (line == null || !add(document, sentence, line.split("\t"), words)) {
                        throw new IOException(file + " doesn't answer these sentences; delete it");
                    }
                }
                all.add(words);
            }
        }
        return all;
    }

    private static boolean add(Document document, Sentence sentence, String[] labels, List<TaughtWord> words) {
        int next = 0;
        for (int i = 0; i < sentence.size(); ) {
            if (next == labels.length) {
                return false;
            }
            int end = end(document, sentence, i);
            String label = labels[next++];
            String form = document.text().substring(sentence.start(i), sentence.end(end - 1));
            if (document.inCapitals()) {
                int stroke = label.lastIndexOf('/');
                String cased = label.substring(0, stroke);
                form = cased.length() == form.length() ? cased : form;
                label = label.substring(stroke + 1);
            }
            int from = sentence.start(i);
            for (; i < end; i++) {
                words.add(new TaughtWord(form.substring(sentence.start(i) - from, sentence.end(i) - from), label));
            }
        }
        return next == labels.length;
    }
}
