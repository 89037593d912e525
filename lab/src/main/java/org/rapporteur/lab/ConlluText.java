package org.rapporteur.lab;

import java.util.ArrayList;
import java.util.List;
import org.rapporteur.model.Span;

/** Builds one document from its tokens, in order. Mutable, for one thread. */
final class ConlluText {
    private final String name;
    private final StringBuilder text = new StringBuilder();
    private final List<Span> paragraphs = new ArrayList<>();
    private final List<Span> sentences = new ArrayList<>();
    private final List<Span> tokens = new ArrayList<>();
    private final List<Span> words = new ArrayList<>();
    private int paragraphStart;
    private int sentenceStart = -1;
    private int partStart;
    private boolean spaceAfter;

    ConlluText(String name) {
        this.name = name;
    }

    boolean isEmpty() {
        return sentences.isEmpty();
    }

    void newParagraph() {
        if (text.length() > paragraphStart) {
            paragraphs.add(new Span(paragraphStart, text.length()));
            text.append("\n\n");
            spaceAfter = false;
        }
        paragraphStart = text.length();
    }

    /** Adds a token; one of several words has them added by {@link #part} next. */
    void token(String form, boolean ofParts, boolean nextIsApart) {
        if (spaceAfter) {
            text.append(' ');
        }
        int start = text.length();
        text.append(form);
        Span span = new Span(start, text.length());
        tokens.add(span);
        sentenceStart = sentenceStart < 0 ? start : sentenceStart;
        if (!ofParts) {
            words.add(span);
        }
        partStart = start;
        spaceAfter = nextIsApart;
    }

    /** Adds a word of the last token, which must be the next stretch of it. */
    void part(String form) {
        if (!text.substring(partStart).startsWith(form)) {
            throw new IllegalArgumentException("the word " + form + " is not a stretch of its token");
        }
        words.add(new Span(partStart, partStart + form.length()));
        partStart += form.length();
    }

    void endSentence() {
        if (sentenceStart >= 0) {
            sentences.add(new Span(sentenceStart, text.length()));
            sentenceStart = -1;
        }
    }

    ConlluDocument build() {
        if (text.length() > paragraphStart) {
            paragraphs.add(new Span(paragraphStart, text.length()));
        }
        return new ConlluDocument(name, text.toString(), paragraphs, new Segmentation(sentences, tokens, words));
    }
}
