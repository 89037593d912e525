package org.rapporteur.lab.peers;

import edu.stanford.nlp.pipeline.CoreDocument;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import org.rapporteur.lab.Corpus;
import org.rapporteur.lab.bench.PassServer;

/** CoreNLP's pipeline with its default models for English, on one thread, over texts; its units are its tokens. */
public final class CoreNlpPipeline {
    /** Takes what {@link Corpus#texts} reads, and CoreNLP's names of the annotators. */
    public static void main(String... args) throws IOException {
        List<String> texts = Corpus.texts(Path.of(args[0]));
        Properties properties = new Properties();
        properties.setProperty("annotators", args[1]);
        properties.setProperty("threads", "1");
        StanfordCoreNLP pipeline = new StanfordCoreNLP(properties);
        PassServer.serve(() -> {
            long tokens = 0;
            for (String text : texts) {
                CoreDocument document = new CoreDocument(text);
                pipeline.annotate(document);
                tokens += document.tokens().size();
            }
            return tokens;
        });
    }

    private CoreNlpPipeline() {}
}
