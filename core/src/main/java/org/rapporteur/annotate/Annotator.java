package org.rapporteur.annotate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.rapporteur.model.Passage;
import org.rapporteur.model.Report;

/** Finds the sentences and words of a report's story passages. Thread-safe. */
public final class Annotator {
    public Annotated annotate(Report report) {
        char[] text = report.text().toCharArray();
        TokenBuffer words = new TokenBuffer();
        Tokenizer tokenizer = new Tokenizer(text, words);
        SentenceSplitter splitter = new SentenceSplitter(text, words);
        List<Sentence> sentences = new ArrayList<>();
        for (Passage passage : report.passages()) {
            if (passage.role().isStory()) {
                words.clear();
                tokenizer.scan(passage.span().start(), passage.span().end());
                for (int first = 0; first < words.size; ) {
                    int end = splitter.end(first);
                    sentences.add(sentence(passage, words, first, end));
                    first = end;
                }
            }
        }
        return new Annotated(report, sentences);
    }

    private static Sentence sentence(Passage passage, TokenBuffer words, int first, int end) {
        return new Sentence(
                passage,
                Arrays.copyOfRange(words.starts, first, end),
                Arrays.copyOfRange(words.ends, first, end),
                Arrays.copyOfRange(words.continues, first, end));
    }
}
