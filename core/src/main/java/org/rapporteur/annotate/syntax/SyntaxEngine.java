package org.rapporteur.annotate.syntax;

import java.io.ByteArrayInputStream;
import java.io.DataInput;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import org.rapporteur.annotate.ModelFile;
import org.rapporteur.annotate.Sentence;

/** Tagger, parser and lemmatiser together. Immutable and thread-safe; each thread works with a worker of its own. */
public final class SyntaxEngine {
    private final Tagger tagger;
    private final Parser parser;
    private final Lemmatizer lemmatizer;
    private final ThreadLocal<Worker> workers = ThreadLocal.withInitial(this::worker);

    /** Puts models together. */
    public SyntaxEngine(Tagger tagger, Parser parser, Lemmatizer lemmatizer) {
        this.tagger = tagger;
        this.parser = parser;
        this.lemmatizer = lemmatizer;
    }

    /**
     * The engine for English, loaded when it is first asked for.
     *
     * @throws UncheckedIOException where a model is missing or damaged
     */
    public static SyntaxEngine english() {
        return Holder.ENGLISH;
    }

    private static final class Holder {
        static final SyntaxEngine ENGLISH = load();

        private static SyntaxEngine load() {
            try {
                return new SyntaxEngine(
                        new Tagger(TaggerWeights.read(payload("tagger.model", Tagger.KIND))),
                        new Parser(ParserWeights.read(payload("parser.model", Parser.KIND))),
                        Lemmatizer.read(payload("lemmas.model", Lemmatizer.KIND)));
            } catch (IOException e) {
                throw new UncheckedIOException(e.getMessage(), e);
            }
        }

        private static DataInput payload(String resource, ModelFile.Kind kind) throws IOException {
            ByteBuffer payload =
                    ModelFile.ofResource(SyntaxEngine.class, resource, kind).payload();
            byte[] bytes = new byte[payload.remaining()];
            payload.get(bytes);
            return new DataInputStream(new ByteArrayInputStream(bytes));
        }
    }

    /** What one thread analyses sentences with. */
    public Worker worker() {
        return new Worker();
    }

    /** The syntax of a sentence of a text. */
    public Syntax analyze(String text, Sentence sentence) {
        Words words = new Words();
        for (int i = 0; i < sentence.size(); i++) {
            words.add(text, sentence.start(i), sentence.end(i));
        }
        workers.get().analyze(words);
        return new Syntax(words);
    }

    /** Analyses one sentence after another, in one thread, allocating nothing once it has met their words. */
    public final class Worker {
        private final TaggerRun tagging = tagger.run();
        private final ParserRun parsing = parser.run(tagger.xpos(), tagger.upos());

        private Worker() {}

        /** Finds tags, heads, relations and lemmas of the words in the buffer, which may be none. */
        public void analyze(Words words) {
            words.lemmatizer = lemmatizer;
            tagging.tag(words);
            parsing.parse(words);
        }
    }
}
