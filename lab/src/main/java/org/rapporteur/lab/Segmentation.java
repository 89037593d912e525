package org.rapporteur.lab;

import java.util.List;
import org.rapporteur.model.Span;

/**
 * A text's sentences, tokens and words, in order. A word that is a part of a longer token is numbered within it.
 *
 * @param tokens surface tokens: "don't" is one
 * @param words syntactic words: "do" and "n't" are two
 */
record Segmentation(List<Span> sentences, List<Span> tokens, List<Word> words) {
    /**
     * A syntactic word.
     *
     * @param span its own stretch, or the whole token's where its form isn't a stretch of the text
     * @param part 0, or how many words of the same token stand before it
     */
    record Word(Span span, int part) {}

    Segmentation {
        sentences = List.copyOf(sentences);
        tokens = List.copyOf(tokens);
        words = List.copyOf(words);
    }
}
