package org.rapporteur.lab.engines;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.rapporteur.annotate.Annotated;
import org.rapporteur.annotate.Annotator;
import org.rapporteur.annotate.text.Sentence;
import org.rapporteur.lab.BareReport;
import org.rapporteur.lab.Corpus;
import org.rapporteur.lab.bench.PassServer;
import org.rapporteur.read.text.TextPassages;

/** Reads the same texts on one thread, again and again; its units are words, marks of punctuation counted. */
final class EnginePasses implements PassServer.Pass {
    private final List<String> texts;
    private final Work work;
    private final Annotator annotator;
    private long found;

    EnginePasses(List<String> texts, Work work) throws IOException {
        this.texts = List.copyOf(texts);
        this.work = work;
        annotator = new Annotator(work.engine());
    }

    /** Takes what {@link Corpus#texts} reads, and the name of a {@link Work}. */
    public static void main(String... args) throws IOException {
        PassServer.serve(new EnginePasses(Corpus.texts(Path.of(args[0])), Work.valueOf(args[1])));
    }

    @Override
    public long run() {
        long words = 0;
        for (String text : texts) {
            Annotated annotated = annotator.annotate(BareReport.of("r-1", text, TextPassages.of(text, false)));
            found += work.on(annotated);
            words += annotated.sentences().stream().mapToInt(Sentence::size).sum();
        }
        return found < 0 ? 0 : words;
    }
}
