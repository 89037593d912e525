package org.rapporteur.lab;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.rapporteur.annotate.Annotator;
import org.rapporteur.annotate.FastEngine;
import org.rapporteur.annotate.text.Sentence;
import org.rapporteur.model.Passage;
import org.rapporteur.model.Report;
import org.rapporteur.model.Role;
import org.rapporteur.model.Span;

/**
 * Token, word and sentence F1 on raw text, as the CoNLL 2018 shared task's evaluation defines them: each is right where
 * its characters are those of one in the gold. The shared task matches the words of a multiword token by their forms; here
 * their stretches of the text are compared, the same thing where, as in English treebanks, each word is one.
 */
public record TokenScore(F1 tokens, F1 words, F1 sentences) {
    static final TokenScore NONE = new TokenScore(F1.NONE, F1.NONE, F1.NONE);

    TokenScore plus(TokenScore other) {
        return new TokenScore(tokens.plus(other.tokens), words.plus(other.words), sentences.plus(other.sentences));
    }

    /**
     * How well the documents of a CoNLL-U file are divided.
     *
     * @param documents which of them count, by their names
     * @throws IOException where the file can't be read
     */
    public static TokenScore of(Path file, Predicate<String> documents) throws IOException {
        Annotator annotator = new Annotator(new FastEngine());
        TokenScore score = NONE;
        for (ConlluDocument document : ConlluDocuments.read(file)) {
            if (documents.test(document.name())) {
                score = score.plus(of(document, annotator));
            }
        }
        return score;
    }

    /** How well the annotator divides a document's text, its paragraphs given. */
    static TokenScore of(ConlluDocument document, Annotator annotator) {
        return compare(segmentation(document, annotator), document.gold());
    }

    static TokenScore compare(Segmentation found, Segmentation gold) {
        return new TokenScore(
                F1.of(found.tokens(), gold.tokens()),
                F1.of(found.words(), gold.words()),
                F1.of(found.sentences(), gold.sentences()));
    }

    static Segmentation segmentation(ConlluDocument document, Annotator annotator) {
        List<Passage> passages = document.paragraphs().stream()
                .map(paragraph -> new Passage(paragraph, Role.PARAGRAPH))
                .toList();
        Report report = BareReport.of(document.name(), document.text(), passages);
        List<Span> sentences = new ArrayList<>();
        List<Span> tokens = new ArrayList<>();
        List<Span> words = new ArrayList<>();
        for (Sentence sentence : annotator.annotate(report).sentences()) {
            sentences.add(sentence.span());
            int first = 0;
            for (int i = 0; i < sentence.size(); i++) {
                first = sentence.continues(i) ? first : i;
                words.add(sentence.span(i, i));
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
