package org.rapporteur.deep;

import java.util.List;
import java.util.stream.IntStream;
import org.rapporteur.annotate.text.Segmenter;
import org.rapporteur.annotate.text.Sentence;
import org.rapporteur.read.text.TextPassages;

/** Documents to test with. */
final class Documents {
    /** A text as the program divides it. */
    static Document of(String text) {
        return Document.of(text, sentences(text));
    }

    /** A text's sentences, whatever stands in them. */
    static List<Sentence> sentences(String text) {
        return Segmenter.sentences(text, TextPassages.of(text, false), role -> true);
    }

    /** Paragraphs of sentences of so many words, all the same. */
    static Document of(List<List<Integer>> paragraphs, String word) {
        int[] sizes =
                paragraphs.stream().flatMap(List::stream).mapToInt(size -> size).toArray();
        int[] firsts = new int[sizes.length + 1];
        int[] paragraphOf = new int[sizes.length];
        int sentence = 0;
        for (int p = 0; p < paragraphs.size(); p++) {
            for (int s = 0; s < paragraphs.get(p).size(); s++) {
                paragraphOf[sentence] = p;
                firsts[sentence + 1] = firsts[sentence] + sizes[sentence];
                sentence++;
            }
        }
        int words = firsts[sizes.length];
        int[] starts = IntStream.range(0, words).map(i -> i * word.length()).toArray();
        int[] ends = IntStream.range(0, words).map(i -> (i + 1) * word.length()).toArray();
        return new Document(word.repeat(words), starts, ends, firsts, paragraphOf);
    }

    private Documents() {}
}
