package org.rapporteur.deep;

import java.util.List;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;
import org.rapporteur.annotate.Attributed;
import org.rapporteur.annotate.Engine;
import org.rapporteur.annotate.syntax.Syntax;
import org.rapporteur.model.Span;

/**
 * A document as the deep engine reads it. Trees are found when they are asked for, but those of a document of many words at
 * once, since what they are found from takes 1.5 KB a word.
 */
final class DeepReading implements Engine.Reading {
    /** How many words' vectors are held at once. */
    private static final int PART = 8_192;

    private final DeepEngine engine;
    private final Document document;
    private final List<Attributed> attributions;
    private final Analyses analyses;

    /** A row a word; null where all trees are found. */
    private final float @Nullable [][] vectors;

    private final AtomicReferenceArray<Syntax> found;

    DeepReading(DeepEngine engine, Document document) {
        this(engine, document, PART);
    }

    DeepReading(DeepEngine engine, Document document, int most) {
        this.engine = engine;
        this.document = document;
        analyses = new Analyses(document.words());
        float[] emissions = new float[document.words() * engine.attributions().labels()];
        List<Document.Part> parts = document.parts(most);
        vectors = parts.size() > 1 ? null : new float[document.words()][Encoder.WIDTH];
        // What was made of a sentence of a long document isn't kept either.
        found = new AtomicReferenceArray<>(vectors == null ? 0 : document.sentences());
        for (Document.Part part : parts) {
            if (vectors != null) {
                engine.encode(document, part, vectors, emissions);
            } else {
                parse(part, emissions);
            }
        }
        attributions = attribute(emissions);
    }

    private void parse(Document.Part part, float[] emissions) {
        int first = document.first(part.start());
        float[][] rows = new float[document.first(part.end()) - first][Encoder.WIDTH];
        engine.encode(document, part, rows, emissions);
        for (int s = part.start(); s < part.end(); s++) {
            int word = document.first(s);
            engine.parse(rows, word - first, document.size(s), analyses, word);
        }
    }

    private List<Attributed> attribute(float[] emissions) {
        Linker linker = new Linker(document.paragraphOfWords(), document::isStop);
        return linker.link(engine.attributions().labels(emissions)).stream()
                .map(linked -> new Attributed(
                        span(linked.content()),
                        linked.cue() == null ? null : span(linked.cue()),
                        linked.source() == null ? null : span(linked.source()),
                        linked.content().certainty()
                                * (linked.cue() == null ? 1 : linked.cue().certainty())
                                * (linked.source() == null ? 1 : linked.source().certainty())))
                .toList();
    }

    private Span span(Linker.Stretch stretch) {
        return new Span(document.start(stretch.start()), document.end(stretch.end() - 1));
    }

    @Override
    public Syntax syntax(int sentence) {
        if (vectors == null) {
            return analyses.syntax(document, sentence, engine.syntax(), engine.lemmatizer());
        }
        Syntax syntax = found.get(sentence);
        if (syntax == null) {
            int word = document.first(sentence);
            engine.parse(vectors, word, document.size(sentence), analyses, word);
            syntax = analyses.syntax(document, sentence, engine.syntax(), engine.lemmatizer());
            found.set(sentence, syntax);
        }
        return syntax;
    }

    @Override
    public List<Attributed> attributions() {
        return attributions;
    }
}
