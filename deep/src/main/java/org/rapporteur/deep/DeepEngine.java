package org.rapporteur.deep;

import java.io.IOException;
import java.util.List;
import org.rapporteur.annotate.Engine;
import org.rapporteur.annotate.syntax.Lemmatizer;
import org.rapporteur.annotate.syntax.Words;
import org.rapporteur.annotate.text.Sentence;

/**
 * An encoder of six layers, tuned for attributions, tags and trees at once. It gives the same numbers only on one kind of
 * processor.
 */
public final class DeepEngine implements Engine {
    private final String name;
    private final WordPieces pieces;
    private final Encoder encoder;
    private final AttributionHead attributions;
    private final SyntaxHead syntax;
    private final Lemmatizer lemmatizer;
    private final ThreadLocal<Scratch> scratch;

    private DeepEngine(DeepModel model) throws IOException {
        name = model.name();
        pieces = WordPieces.of(model.bytes(DeepModel.VOCABULARY));
        Weights weights = new Weights(model.bytes(DeepModel.HEADS));
        attributions = new AttributionHead(weights);
        syntax = new SyntaxHead(weights);
        lemmatizer = Lemmatizer.english();
        encoder = new Encoder(model.bytes(DeepModel.ENCODER));
        scratch = ThreadLocal.withInitial(() -> new Scratch(attributions, syntax));
    }

    /**
     * Loads the engine, with the program's own model or the one that the system property {@code rapporteur.deep.model} names a
     * folder of.
     *
     * @throws EngineUnavailable where this machine cannot run it
     * @throws IOException where a model is missing or damaged
     */
    public static DeepEngine load() throws EngineUnavailable, IOException {
        Natives.load();
        return new DeepEngine(DeepModel.find());
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public void parse(Words sentence) {
        Document document = Document.of(sentence);
        Analyses analyses = new Analyses(document.words());
        float[][] vectors = new float[document.words()][Encoder.WIDTH];
        encode(document, document.whole(), vectors, new float[document.words() * attributions.labels()]);
        parse(vectors, 0, document.words(), analyses, 0);
        analyses.fill(sentence, 0, syntax, lemmatizer);
    }

    @Override
    public Reading read(String text, List<Sentence> sentences) {
        return new DeepReading(this, Document.of(text, sentences));
    }

    /**
     * Runs the encoder over a part of a document.
     *
     * @param vectors takes a row a word of the part, for {@link #parse(float[][], int, int, Analyses, int)}
     * @param emissions takes {@link AttributionHead#labels()} numbers for each of the part's words at its place in the
     *     document
     */
    void encode(Document document, Document.Part part, float[][] vectors, float[] emissions) {
        Scratch buffers = scratch.get();
        int start = document.first(part.start());
        int row = 0;
        for (Window window : Windows.of(document, part, pieces)) {
            float[][] rows = buffers.vectors.atLeast(window.words());
            encoder.run(window, buffers.encoder, rows, vectors, row);
            attributions.emissions(rows, window.words(), buffers, emissions, (start + row) * attributions.labels());
            row += window.words();
        }
    }

    /** Finds a sentence's tags and tree from its vectors, which begin at a row, and writes them from a word on. */
    void parse(float[][] vectors, int row, int words, Analyses to, int word) {
        if (words > 0) {
            syntax.parse(vectors, row, words, scratch.get().syntax, to, word);
        }
    }

    WordPieces pieces() {
        return pieces;
    }

    AttributionHead attributions() {
        return attributions;
    }

    SyntaxHead syntax() {
        return syntax;
    }

    Lemmatizer lemmatizer() {
        return lemmatizer;
    }
}
