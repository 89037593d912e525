package org.rapporteur.lab;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.rapporteur.annotate.Annotator;
import org.rapporteur.annotate.Sentence;
import org.rapporteur.model.Passage;
import org.rapporteur.model.Report;
import org.rapporteur.model.Role;
import org.rapporteur.model.Span;

/**
 * Token, word and sentence F1 on raw text, as the CoNLL 2018 shared task's evaluation defines them: each is right where
 * its characters, white space apart, are those of one in the gold. Its words of multiword tokens are matched by form
 * within the token; here by their stretch of it, the same thing where, as in English treebanks, they are stretches.
 */
record TokenScore(F1 tokens, F1 words, F1 sentences) {
    static final TokenScore NONE = new TokenScore(F1.NONE, F1.NONE, F1.NONE);

    TokenScore plus(TokenScore other) {
        return new TokenScore(tokens.plus(other.tokens), words.plus(other.words), sentences.plus(other.sentences));
    }

    /** How well the annotator divides a document's text, its paragraphs given. */
    static TokenScore of(ConlluDocument document, Annotator annotator) {
        return compare(segmentation(document, annotator), document.gold());
    }

    static TokenScore compare(Segmentation found, Segmentation gold) {
        return new TokenScore(
                F1.of(found.tokens(), gold.tokens()),
                F1.of(
                        found.words().stream().map(Segmentation.Word::span).toList(),
                        gold.words().stream().map(Segmentation.Word::span).toList()),
                F1.of(found.sentences(), gold.sentences()));
    }

    static Segmentation segmentation(ConlluDocument document, Annotator annotator) {
        List<Passage> passages = document.paragraphs().stream()
                .map(paragraph -> new Passage(paragraph, Role.PARAGRAPH))
                .toList();
        Report report = new Report(
                document.name(),
                "",
                "",
                null,
                null,
                null,
                null,
                null,
                "en",
                new TreeMap<>(),
                document.text(),
                passages);
        List<Span> sentences = new ArrayList<>();
        List<Span> tokens = new ArrayList<>();
        List<Segmentation.Word> words = new ArrayList<>();
        for (Sentence sentence : annotator.annotate(report).sentences()) {
            sentences.add(sentence.span());
            int first = 0;
            for (int i = 0; i < sentence.size(); i++) {
                first = sentence.continues(i) ? first : i;
                words.add(new Segmentation.Word(sentence.span(i, i), i - first));
                if (i + 1 == sentence.size() || !sentence.continues(i + 1)) {
                    tokens.add(sentence.span(first, i));
                }
            }
        }
        return new Segmentation(sentences, tokens, words);
    }

    @Override
    public String toString() {
        return "tokens    " + tokens + "\nwords     " + words + "\nsentences " + sentences;
    }
}
