package org.rapporteur.deep;

import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.rapporteur.annotate.Engine;
import org.rapporteur.annotate.syntax.Lemmatizer;
import org.rapporteur.annotate.syntax.Relation;
import org.rapporteur.annotate.syntax.Upos;
import org.rapporteur.annotate.syntax.Words;
import org.rapporteur.annotate.syntax.Xpos;
import org.rapporteur.annotate.text.Sentence;

/**
 * An encoder of six layers, tuned for attributions, tags and trees at once. It reads some 5,000 words a second on one
 * core, and the same numbers only on one kind of processor.
 */
public final class DeepEngine implements Engine {
    private final WordPieces pieces;
    private final Encoder encoder;
    private final AttributionHead attributions;
    private final SyntaxHead syntax;
    private final Lemmatizer lemmatizer;
    private final Upos[] upos;
    private final Xpos[] xpos;
    private final Relation[] relations;

    private DeepEngine(Encoder encoder) throws IOException {
        this.encoder = encoder;
        pieces = new WordPieces(List.of(new String(resource("vocab.txt"), StandardCharsets.UTF_8).split("\n")));
        Weights weights = new Weights(resource("heads.safetensors"));
        attributions = new AttributionHead(weights);
        syntax = new SyntaxHead(weights);
        lemmatizer = Lemmatizer.english();
        upos = syntax.uposNames.stream().map(Upos::of).toArray(Upos[]::new);
        xpos = syntax.xposNames.stream().map(Xpos::of).toArray(Xpos[]::new);
        relations = syntax.relationNames.stream().map(Relation::of).toArray(Relation[]::new);
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
        List<String> words = new ArrayList<>();
        for (int i = 0; i < sentence.size(); i++) {
            words.add(sentence.form(i));
        }
        Vectors vectors = read(List.of(List.of(words)));
        fill(sentence, vectors.syntax(), 0);
    }

    /** Reads a document's paragraphs, each a list of sentences, each a list of words. */
    Vectors read(List<List<List<String>>> paragraphs) {
        List<Window> windows = Windows.of(paragraphs, pieces);
        int words = windows.stream().mapToInt(Window::words).sum();
        float[] attribution = new float[words * Encoder.WIDTH];
        float[] syntaxVectors = new float[words * Encoder.WIDTH];
        int at = 0;
        for (Window window : windows) {
            encoder.run(window, attribution, syntaxVectors, at);
            at += window.words();
        }
        return new Vectors(attributions.emissions(attribution, 0, words), syntaxVectors);
    }

    /** What the heads read: each word's scores as a label of attributions, and its vector for syntax. */
    record Vectors(float[] emissions, float[] syntax) {}

    /** Tags and parses a sentence whose vectors begin at a word. */
    void fill(Words sentence, float[] vectors, int first) {
        int size = sentence.size();
        int[] uposOf = new int[size];
        int[] xposOf = new int[size];
        int[] relationOf = new int[size];
        if (size == 0) {
            return;
        }
        syntax.tag(vectors, first, size, uposOf, xposOf);
        int[] heads = syntax.heads(vectors, first, size);
        syntax.relate(vectors, first, heads, relationOf);
        for (int i = 0; i < size; i++) {
            sentence.set(i, upos[uposOf[i]], xpos[xposOf[i]], heads[i] - 1, relations[relationOf[i]]);
        }
        sentence.analysed(lemmatizer);
    }

    @Override
    public Reading read(String text, List<Sentence> sentences) {
        return new DeepReading(this, text, sentences);
    }

    AttributionHead attributionHead() {
        return attributions;
    }
}
