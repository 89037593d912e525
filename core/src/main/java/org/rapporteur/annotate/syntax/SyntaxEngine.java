package org.rapporteur.annotate.syntax;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;
import org.rapporteur.annotate.ModelFile;
import org.rapporteur.annotate.Sentence;

/**
 * Finds lemmas, tags and dependencies: a tagger, a lemmatiser and a parser one after the other. Immutable and
 * thread-safe; what a thread needs for itself is its {@link Worker}.
 */
public final class SyntaxEngine {
    private static @Nullable SyntaxEngine english;

    private final Tagger tagger;
    private final Lemmatizer lemmatizer;
    private final Parser parser;
    private final ThreadLocal<Worker> workers = ThreadLocal.withInitial(this::worker);

    /** Puts models together; the parser may have been trained with another tagger's tags. */
    public SyntaxEngine(Tagger tagger, Lemmatizer lemmatizer, Parser parser) {
        this.tagger = tagger;
        this.lemmatizer = lemmatizer;
        this.parser = parser;
    }

    /**
     * The engine for English, whose models are loaded by the first call.
     *
     * @throws UncheckedIOException where a model is missing or damaged; the message says which, and what to do
     */
    public static synchronized SyntaxEngine english() {
        SyntaxEngine loaded = english;
        if (loaded == null) {
            try {
                loaded = new SyntaxEngine(
                        Tagger.read(ModelFile.ofResource(SyntaxEngine.class, "tagger.model", Tagger.KIND)),
                        Lemmatizer.read(ModelFile.ofResource(SyntaxEngine.class, "lemmas.model", Lemmatizer.KIND)),
                        Parser.read(ModelFile.ofResource(SyntaxEngine.class, "parser.model", Parser.KIND)));
            } catch (IOException e) {
                throw new UncheckedIOException(e.getMessage(), e);
            }
            english = loaded;
        }
        return loaded;
    }

    /** A worker for one thread. */
    public Worker worker() {
        return new Worker();
    }

    /** Lemmas, tags and dependencies of a sentence, by the text that its offsets are into. */
    public Syntax analyze(String text, Sentence sentence) {
        return workers.get().analyze(text, sentence);
    }

    /** Analyses one sentence after another, in one thread. Once it has met the longest it allocates nothing a word. */
    public final class Worker {
        private final TaggerRun tags = tagger.run();
        private final ParserRun dependencies = parser.run(tagger.xpos(), tagger.upos());
        private final Words buffer = new Words();

        private Worker() {}

        /** Finds the tags, heads and relations of words, of which there may be none. */
        public void analyze(Words words) {
            tags.tag(words);
            dependencies.parse(words);
            words.lemmatizer = lemmatizer;
        }

        private Syntax analyze(String text, Sentence sentence) {
            buffer.clear();
            for (int i = 0; i < sentence.size(); i++) {
                buffer.add(text, sentence.start(i), sentence.end(i));
            }
            analyze(buffer);
            return new Syntax(buffer);
        }
    }
}
