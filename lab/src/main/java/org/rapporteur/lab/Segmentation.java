package org.rapporteur.lab;

import java.util.List;
import org.rapporteur.model.Span;

/**
 * A text's sentences, tokens and words, in order.
 *
 * @param tokens surface tokens: "don't" is one
 * @param words syntactic words: "do" and "n't" are two
 */
public record Segmentation(List<Span> sentences, List<Span> tokens, List<Span> words) {
    public Segmentation {
        sentences = List.copyOf(sentences);
        tokens = List.copyOf(tokens);
        words = List.copyOf(words);
    }
}
