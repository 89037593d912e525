package org.rapporteur.lab.peers;

import edu.stanford.nlp.ie.NERClassifierCombiner;
import edu.stanford.nlp.ling.CoreLabel;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.rapporteur.lab.bench.PassServer;
import org.rapporteur.lab.bench.TokenFile;

/** Finds names over the sentences of a file with CoreNLP's combined recogniser. */
public final class CoreNlpNames {
    /** Takes the file's name. */
    public static void main(String... args) throws IOException, ClassNotFoundException {
        NERClassifierCombiner combined = NameTeacher.combined();
        List<List<CoreLabel>> sentences = new ArrayList<>();
        for (List<String> words : TokenFile.read(Path.of(args[0]))) {
            sentences.add(NameTeacher.words(words.toArray(String[]::new)));
        }
        PassServer.serve(() -> {
            long words = 0;
            for (List<CoreLabel> sentence : sentences) {
                words += combined.classify(NameTeacher.copy(sentence)).size();
            }
            return words;
        });
    }

    private CoreNlpNames() {}
}
