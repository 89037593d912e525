package org.rapporteur.annotate.syntax;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.rapporteur.annotate.text.ModelFile;
import org.rapporteur.annotate.text.Sentence;

/**
 * Finds lemmas, tags and dependencies: a tagger, a lemmatiser and a parser one after the other. Immutable and
 * thread-safe; what a thread needs for itself is its {@link Worker}.
 */
public final class SyntaxEngine {
    private final WordInventory inventory;
    private final Tagger tagger;
    private final Lemmatizer lemmatizer;
    private final Parser parser;
    private final ThreadLocal<Worker> workers = ThreadLocal.withInitial(this::worker);

    /**
     * Puts what was learned together.
     *
     * @throws IllegalArgumentException where it has a tag or a relation that is unknown; the message names it
     */
    public SyntaxEngine(SyntaxModel model, Lemmatizer lemmatizer) {
        inventory = model.inventory();
        tagger = new Tagger(inventory, model.tagger());
        parser = new Parser(inventory, model.parser());
        this.lemmatizer = lemmatizer;
    }

    /**
     * Loads the engine for English.
     *
     * @throws UncheckedIOException where a model is missing or damaged; the message says which, and what to do
     */
    public static SyntaxEngine english() {
        try {
            return new SyntaxEngine(
                    SyntaxModel.read(ModelFile.ofResource(SyntaxEngine.class, "syntax.model", SyntaxModel.KIND)),
                    Lemmatizer.english());
        } catch (IOException e) {
            throw new UncheckedIOException(e.getMessage(), e);
        }
    }

    /** A worker for one thread. */
    public Worker worker() {
        return new Worker();
    }

    /** Lemmas, tags and dependencies of a sentence, by the text that its offsets are into. */
    public Syntax analyze(String text, Sentence sentence) {
        return workers.get().analyze(text, sentence);
    }

    /** Finds the tags, heads and relations of words, of which there may be none. */
    public void analyze(Words words) {
        workers.get().analyze(words);
    }

    /** Analyses one sentence after another, in one thread. Once it has met the longest it allocates nothing a word. */
    public final class Worker {
        private final TaggerRun tags = tagger.run();
        private final ParserRun dependencies = parser.run();
        private final WordParts parts = new WordParts(inventory);
        private final Words buffer = new Words();

        private Worker() {}

        /** Finds the tags, heads and relations of words, of which there may be none. */
        public void analyze(Words words) {
            parts.start(words);
            tags.tag(words, parts);
            dependencies.parse(words, parts);
            words.analysed(lemmatizer);
        }

        private Syntax analyze(String text, Sentence sentence) {
            buffer.clear();
            for (int i = 0; i < sentence.size(); i++) {
                buffer.add(text, sentence.start(i), sentence.end(i));
            }
            analyze(buffer);
            return buffer.syntax(text, sentence);
        }
    }
}
