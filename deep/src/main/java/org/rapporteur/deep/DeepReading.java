package org.rapporteur.deep;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.annotate.Attributed;
import org.rapporteur.annotate.Engine;
import org.rapporteur.annotate.syntax.Syntax;
import org.rapporteur.annotate.syntax.Words;
import org.rapporteur.annotate.text.Sentence;
import org.rapporteur.model.Passage;
import org.rapporteur.model.Span;

/** A document as the deep engine reads it. */
final class DeepReading implements Engine.Reading {
    private final DeepEngine engine;
    private final String text;
    private final List<Sentence> sentences;

    /** The index of each sentence's first word; at last how many there are. */
    private final int[] first;

    private final DeepEngine.Vectors vectors;
    private final List<Attributed> attributions;
    private final @Nullable Syntax[] found;

    DeepReading(DeepEngine engine, String text, List<Sentence> sentences) {
        this.engine = engine;
        this.text = text;
        this.sentences = List.copyOf(sentences);
        found = new Syntax[sentences.size()];
        first = new int[sentences.size() + 1];
        for (int i = 0; i < sentences.size(); i++) {
            first[i + 1] = first[i] + sentences.get(i).size();
        }
        vectors = engine.read(paragraphs());
        attributions = attribute();
    }

    private List<List<List<String>>> paragraphs() {
        List<List<List<String>>> paragraphs = new ArrayList<>();
        Passage passage = null;
        for (Sentence sentence : sentences) {
            if (!sentence.passage().equals(passage)) {
                paragraphs.add(new ArrayList<>());
                passage = sentence.passage();
            }
            List<String> words = new ArrayList<>(sentence.size());
            for (int i = 0; i < sentence.size(); i++) {
                words.add(text.substring(sentence.start(i), sentence.end(i)));
            }
            paragraphs.get(paragraphs.size() - 1).add(words);
        }
        return paragraphs;
    }

    private List<Attributed> attribute() {
        int words = first[sentences.size()];
        int[] starts = new int[words];
        int[] ends = new int[words];
        int[] paragraphs = new int[words];
        int paragraph = -1;
        Passage passage = null;
        for (int s = 0; s < sentences.size(); s++) {
            Sentence sentence = sentences.get(s);
            if (!sentence.passage().equals(passage)) {
                paragraph++;
                passage = sentence.passage();
            }
            for (int i = 0; i < sentence.size(); i++) {
                starts[first[s] + i] = sentence.start(i);
                ends[first[s] + i] = sentence.end(i);
                paragraphs[first[s] + i] = paragraph;
            }
        }
        Linker linker = new Linker(
                paragraphs, word -> ends[word] - starts[word] == 1 && ".!?".indexOf(text.charAt(starts[word])) >= 0);
        return linker.link(engine.attributionHead().labels(vectors.emissions())).stream()
                .map(linked -> new Attributed(
                        span(linked.content(), starts, ends),
                        linked.cue() == null ? null : span(linked.cue(), starts, ends),
                        linked.source() == null ? null : span(linked.source(), starts, ends),
                        linked.content().certainty()
                                * (linked.cue() == null ? 1 : linked.cue().certainty())
                                * (linked.source() == null ? 1 : linked.source().certainty())))
                .toList();
    }

    private static Span span(Linker.Stretch stretch, int[] starts, int[] ends) {
        return new Span(starts[stretch.start()], ends[stretch.end() - 1]);
    }

    @Override
    public synchronized Syntax syntax(int sentence) {
        Syntax syntax = found[sentence];
        if (syntax == null) {
            Words words = new Words();
            Sentence of = sentences.get(sentence);
            for (int i = 0; i < of.size(); i++) {
                words.add(text, of.start(i), of.end(i));
            }
            engine.fill(words, vectors.syntax(), first[sentence]);
            syntax = words.syntax();
            found[sentence] = syntax;
        }
        return syntax;
    }

    @Override
    public List<Attributed> attributions() {
        return attributions;
    }
}
