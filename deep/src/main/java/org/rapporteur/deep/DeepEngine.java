package org.rapporteur.deep;

import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
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
    private final WordPieces pieces;
    private final Encoder encoder;
    private final AttributionHead attributions;
    private final SyntaxHead syntax;
    private final Lemmatizer lemmatizer;
    private final ThreadLocal<Scratch> scratch;

    private DeepEngine(Encoder encoder) throws IOException {
        this.encoder = encoder;
        pieces = new WordPieces(List.of(new String(resource("vocab.txt"), StandardCharsets.UTF_8).split("\n")));
        Weights weights = new Weights(resource("heads.safetensors"));
        attributions = new AttributionHead(weights);
        syntax = new SyntaxHead(weights);
        lemmatizer = Lemmatizer.english();
        scratch = ThreadLocal.withInitial(() -> new Scratch(attributions, syntax));
    }

    /**
     * Loads the engine.
     *
     * @throws IOException where a model is missing or damaged
     */
    public static DeepEngine load() throws IOException {
        try {
            return new DeepEngine(new Encoder(OrtEnvironment.getEnvironment(), resource("encoder-int8.onnx")));
        } catch (OrtException e) {
            throw new IOException(e);
        }
    }

    private static byte[] resource(String name) throws IOException {
        try (InputStream stream = DeepEngine.class.getResourceAsStream(name)) {
            if (stream == null) {
                throw new IOException("resource " + name + " is missing beside " + DeepEngine.class);
            }
            return stream.readAllBytes();
        }
    }

    @Override
    public String name() {
        return "deep-1";
    }

    @Override
    public void parse(Words sentence) {
        Document document = Document.of(sentence);
        Analyses analyses = new Analyses(document.words());
        float[][] vectors = new float[document.words()][Encoder.WIDTH];
        encode(document, new Document.Part(0, 1), vectors, new float[document.words() * attributions.labels()]);
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
        int start = document.sentences()[part.start()];
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
