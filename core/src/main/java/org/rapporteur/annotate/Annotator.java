package org.rapporteur.annotate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Passage;
import org.rapporteur.model.Report;

/** Finds the sentences, words and quotations of a report's story passages. Thread-safe. */
public final class Annotator {
    /** Whether reports in a language are read; one whose language is unknown is. */
    public static boolean reads(@Nullable String language) {
        return language == null || language.equals("en") || language.startsWith("en-");
    }

    /** A report in a language that isn't read has no sentences. */
    public Annotated annotate(Report report) {
        if (!reads(report.language())) {
            return new Annotated(report, List.of(), List.of());
        }
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
        return new Annotated(report, sentences, Quotes.of(report.text(), report.passages()));
    }

    private static Sentence sentence(Passage passage, TokenBuffer words, int first, int end) {
        return new Sentence(
                passage,
                Arrays.copyOfRange(words.starts, first, end),
                Arrays.copyOfRange(words.ends, first, end),
                Arrays.copyOfRange(words.continues, first, end));
    }
}
