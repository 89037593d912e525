package org.rapporteur.lab.names;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.rapporteur.annotate.names.NameFinder;
import org.rapporteur.annotate.text.Sentence;
import org.rapporteur.lab.bench.CpuTime;
import org.rapporteur.lab.bench.PassServer;

/** Finds the names of the measured documents on one thread, again and again. */
public final class NamePasses {
    private NamePasses() {}

    /** Takes the gold's folder; without it loads the model and prints the CPU time that took, in nanoseconds. */
    public static void main(String... args) throws IOException {
        NameFinder finder = NameFinder.english();
        if (args.length == 0) {
            System.out.println(CpuTime.nanoseconds());
            return;
        }
        List<Document> documents = documents(Path.of(args[0]));
        long words = documents.stream()
                .flatMap(document -> document.sentences().stream())
                .mapToLong(Sentence::size)
                .sum();
        PassServer.serve(() -> {
            long names = 0;
            for (Document document : documents) {
                names += finder.find(document.text(), document.sentences()).size();
            }
            return names < 0 ? 0 : words;
        });
    }

    static List<Document> documents(Path gold) throws IOException {
        List<Document> documents = new java.util.ArrayList<>(NameSet.ecb(gold).documents());
        documents.addAll(NameSet.news(gold).documents());
        return documents;
    }
}
